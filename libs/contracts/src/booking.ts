export * from './booking-catalog';
export * from './booking-categories';
export * from './booking-page';
export * from './booking-slots';
export * from './booking-bookings';
export * from './booking-lifecycle';
export * from './booking-events';

export * from './booking-catalog';
export * from './booking-slots';
export * from './booking-bookings';
export * from './booking-events';

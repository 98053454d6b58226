export * from './last-booking';
export * from './erasures';

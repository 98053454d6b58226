export * from './last-booking';
export * from './erasures';
export * from './rules';
export * from './notary';

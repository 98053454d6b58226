export * from './last-booking';
export * from './erasures';
export * from './certificates';
export * from './rules';
export * from './notary';

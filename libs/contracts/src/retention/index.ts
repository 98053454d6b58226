export * from './last-booking';

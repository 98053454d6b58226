export * from './deliveries';
export * from './settings';

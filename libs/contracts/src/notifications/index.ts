export * from './campaigns';
export * from './deliveries';
export * from './links';
export * from './settings';
export * from './sms';

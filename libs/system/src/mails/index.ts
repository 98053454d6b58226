export * from './server';
export * from './sms-sink';

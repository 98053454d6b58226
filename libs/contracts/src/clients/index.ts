export * from './accounts';
export * from './messaging';
export * from './policies';
export * from './records';

export * from './accounts';
export * from './merges';
export * from './messaging';
export * from './policies';
export * from './records';

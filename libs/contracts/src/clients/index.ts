export * from './accounts';
export * from './consents';
export * from './imports';
export * from './merges';
export * from './messaging';
export * from './policies';
export * from './records';
export * from './restrictions';

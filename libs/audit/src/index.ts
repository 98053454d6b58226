export * from './note';
export * from './proof';
export * from './row';
export * from './tree';

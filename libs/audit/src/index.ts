export * from './cosignature';
export * from './note';
export * from './outside';
export * from './proof';
export * from './row';
export * from './subtrees';
export * from './tree';
export * from './verify';

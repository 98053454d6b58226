export * from './fields';
export * from './keys';
export * from './practitioners';
export * from './charts';
export * from './attachments';
export * from './intake';
export * from './retention';

export * from './openapi';
export * from './asyncapi';

export * from './audit';
export * from './embedding';
export * from './lines';
export * from './routes';

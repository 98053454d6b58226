export * from './accesses';
export * from './agenda';
export * from './audit';
export * from './embedding';
export * from './lines';
export * from './live';
export * from './personal-data';
export * from './routes';

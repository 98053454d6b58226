import { first } from './migrations/001-first';

export const entities: Function[] = [];
export const migrations = [first];

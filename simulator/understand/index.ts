export { readModel } from './read-model';
export { createUnderstanding } from './understanding';

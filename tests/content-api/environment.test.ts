import { awsEnvironment, localEnvironment } from '../../lambda/content-api/environment';

test('in AWS, refuses to start without a bucket, naming the variable', () => {
  expect(() => awsEnvironment({})).toThrow('CONTENT_BUCKET is not set: see “Deploy” in README.md.');
  expect(awsEnvironment({ CONTENT_BUCKET: 'content' })).toEqual({ stationDir: 'station', bucket: 'content' });
});

test('locally, needs nothing, and stays on this machine', () => {
  expect(localEnvironment({})).toEqual({ stationDir: 'station', folder: undefined, port: 3001, host: '127.0.0.1' });
});

test('refuses a port that is none', () => {
  expect(() => localEnvironment({ PORT: 'http' })).toThrow('PORT is “http”, which is not the number of a port');
});

import { describeContract } from '@riserbo/testing';
import { runAuth, type RunningAuth } from './running';
import { signInExamples } from './sign-in-examples';
import { teamExamples } from './team-examples';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

describeContract(() => running, {
  service: 'auth',
  examples: { ...signInExamples(() => running), ...teamExamples(() => running) },
});

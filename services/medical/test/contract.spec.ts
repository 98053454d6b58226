import { describeContract, testService, type TestService } from '@riserbo/testing';
import { medical } from '../src/medical.module';

let running: TestService;
beforeAll(async () => {
  running = await testService(medical);
});
afterAll(() => running?.stop());

describeContract(() => running, { service: 'medical', examples: {} });

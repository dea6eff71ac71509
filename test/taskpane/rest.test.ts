import { MessageChannel as NodesChannel } from 'node:worker_threads';
import { restBy } from '../../src/taskpane/calculation/rest';

test('two pieces of work that rest at once both go on, the first first', async () => {
  const channel = new NodesChannel(); // jsdom has none
  const rest = restBy(channel as unknown as MessageChannel);
  const went: string[] = [];
  await Promise.all([rest().then(() => went.push('one')), rest().then(() => went.push('other'))]);
  expect(went).toEqual(['one', 'other']);
  channel.port1.close();
});

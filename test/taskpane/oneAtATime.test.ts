import { oneAtATime } from '../../src/taskpane/atHand/oneAtATime';

/** Work whose end is given by hand. */
function slowWork() {
  const running: (() => void)[] = [];
  let begun = 0;
  const work = () => {
    begun++;
    return new Promise<void>((done) => running.push(done));
  };
  return { work, begun: () => begun, running, end: () => running.shift()?.() };
}
const tick = () => new Promise((done) => setTimeout(done));

describe('work that is done one at a time', () => {
  it('is done once more, and no oftener, when it was asked for three times meanwhile', async () => {
    const slow = slowWork();
    const ask = oneAtATime(slow.work);
    void ask();
    const later = [ask(), ask(), ask()];
    expect(slow.begun()).toBe(1);
    slow.end();
    await tick();
    expect([slow.begun(), slow.running.length]).toEqual([2, 1]);
    slow.end();
    await Promise.all(later);
    expect(slow.begun()).toBe(2);
  });

  it('begins at once when nothing is being done', async () => {
    const slow = slowWork();
    const ask = oneAtATime(slow.work);
    const first = ask();
    slow.end();
    await first;
    void ask();
    expect(slow.begun()).toBe(2);
  });

  it('resolves only when work begun after the asking is done', async () => {
    const slow = slowWork();
    const ask = oneAtATime(slow.work);
    void ask();
    let resolved = false;
    void ask().then(() => (resolved = true));
    slow.end();
    await tick();
    expect(resolved).toBe(false);
    slow.end();
    await tick();
    expect(resolved).toBe(true);
  });
});

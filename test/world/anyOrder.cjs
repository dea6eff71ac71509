const { default: Sequencer } = require('@jest/test-sequencer');

/** Runs files of tests in an order that SEED draws, to find those that lean on what another leaves behind. */
module.exports = class AnyOrder extends Sequencer {
  sort(tests) {
    let drawn = Number(process.env.SEED) % 2_147_483_647 || 1;
    const draw = () => (drawn = (drawn * 16_807) % 2_147_483_647);
    return [...tests]
      .map((test) => ({ test, place: draw() }))
      .sort((a, b) => a.place - b.place)
      .map(({ test }) => test);
  }
};

import { ApiError, alreadyExists } from '../../src/workbench/stand-in/protocol/apiError';
import { HostCollection, HostObject } from '../../src/workbench/stand-in/protocol/hostObject';
import { Protocol, type ProtocolHost } from '../../src/workbench/stand-in/protocol/protocol';
import {
  type Action,
  ActionType,
  type ObjectPath,
  PathType,
} from '../../src/workbench/stand-in/protocol/wire';

/** A toy: shelves with boxes, which know nothing of spreadsheets. */
class Box extends HostObject {
  readonly $type = 'Box';
  override readonly $scalars = ['label', 'weight'];
  readonly secretField = 'not a member';
  #label: string;
  weight_ = 1;
  constructor(label: string) {
    super();
    this.#label = label;
  }
  override get $id() {
    return this.#label;
  }
  get label() {
    return this.#label;
  }
  get weight() {
    return this.weight_;
  }
  set weight(weight: number) {
    if (weight < 0) throw new ApiError('InvalidArgument', 'Nothing weighs less than nothing.');
    this.weight_ = weight;
  }
  get inner() {
    return new Box(`${this.#label}'s inner`);
  }
  get nothing() {
    return null;
  }
  weigh(factor: number) {
    return this.weight_ * factor;
  }
  async weighLater() {
    await new Promise(setImmediate);
    return this.weight_;
  }
  heavierOf(other: Box) {
    return other.weight > this.weight ? other : this;
  }
  $hidden() {
    return 'the interpreter’s own';
  }
}
class Shelf extends HostCollection {
  readonly $type = 'Shelf';
  override readonly $scalars = ['count'];
  readonly #boxes = [new Box('a'), new Box('b'), new Box('c')];
  get count() {
    return this.#boxes.length;
  }
  $items() {
    return this.#boxes;
  }
  override $item(key: string) {
    return this.#boxes.find((box) => box.label === key) ?? null;
  }
  getItemOrNullObject(key: string) {
    return this.$item(key);
  }
  add(): never {
    throw alreadyExists();
  }
}
class Room extends HostObject {
  readonly $type = 'Room';
  readonly #shelf = new Shelf();
  get shelf() {
    return this.#shelf;
  }
}

const steps: string[] = [];
const room = new Room();
const host: ProtocolHost = {
  root: () => room,
  service: (name) => (name === 'Porter' ? new Box('porter') : null),
  beforeRead: async () => void steps.push('read'),
  beforeChange: () => undefined,
  afterWrite: async () => void steps.push('write'),
  async around(batch) {
    steps.push('begin');
    const result = await batch();
    steps.push('end');
    return result;
  },
};
const protocol = new Protocol(host);

const ROOT = 1;
const SHELF = 2;
const BOX = 3;
const BASE: Record<number, ObjectPath> = {
  [ROOT]: { ObjectPathType: PathType.Global, Name: '' },
  [SHELF]: { ObjectPathType: PathType.Property, Name: 'Shelf', ParentObjectPathId: ROOT },
  [BOX]: {
    ObjectPathType: PathType.Indexer,
    Name: '',
    ParentObjectPathId: SHELF,
    ArgumentInfo: { Arguments: ['a'] },
  },
};
const run = (actions: Partial<Action>[], paths: Record<number, ObjectPath> = {}) =>
  protocol.execute({
    ObjectPaths: { ...BASE, ...paths },
    Actions: actions.map((action, i) => ({
      Id: i + 1,
      ActionType: ActionType.Method,
      Name: '',
      ObjectPathId: BOX,
      ...action,
    })),
  });
const query = (Select?: string[], more = {}) => ({
  ActionType: ActionType.Query,
  QueryInfo: { ...(Select && { Select }), ...more },
});
beforeEach(() => (steps.length = 0));

test('a load brings the properties asked for, under their wire names, with the id', async () => {
  const { Results } = await run([query(['label']), query()]);
  expect(Results[0]).toEqual({ ActionId: 1, Value: { Id: 'a', Label: 'a' } });
  expect(Results[1]!.Value).toEqual({ Id: 'a', Label: 'a', Weight: 1 });
});

test('a load reaches objects below by slashes, and null where there is none', async () => {
  const { Results } = await run([query(['inner/label', 'inner/weight', 'nothing/label'])]);
  expect(Results[0]!.Value).toEqual({
    Id: 'a',
    Inner: { Id: "a's inner", Label: "a's inner", Weight: 1 },
    Nothing: null,
  });
});

test('a load of a collection brings its items, in part when asked', async () => {
  const { Results } = await run([
    { ...query(['items/label']), ObjectPathId: SHELF },
    { ...query(['label'], { Skip: 1, Top: 1 }), ObjectPathId: SHELF },
    { ...query(['count']), ObjectPathId: SHELF },
  ]);
  expect(Results[0]!.Value).toEqual({
    _Items: ['a', 'b', 'c'].map((label) => ({ Id: label, Label: label })),
  });
  expect(Results[1]!.Value).toEqual({ _Items: [{ Id: 'b', Label: 'b' }] });
  expect(Results[2]!.Value).toEqual({ Count: 3 });
});

test('methods are called with plain arguments, and with objects', async () => {
  const other = { ...BASE[BOX]!, ArgumentInfo: { Arguments: ['b'] } };
  const set = { ActionType: ActionType.SetProperty, Name: 'Weight' };
  const { Results } = await run(
    [
      { ...set, ObjectPathId: 4, ArgumentInfo: { Arguments: [7] } },
      { Name: 'Weigh', ObjectPathId: 4, ArgumentInfo: { Arguments: [2] } },
      { Name: 'WeighLater', ObjectPathId: 4 },
      { ...query(['label']), ObjectPathId: 5 },
    ],
    {
      4: other,
      5: {
        ObjectPathType: PathType.Method,
        Name: 'HeavierOf',
        ParentObjectPathId: BOX,
        ArgumentInfo: { Arguments: [9], ReferencedObjectPathIds: [4] },
      },
    },
  );
  expect(Results.map(({ Value }) => Value)).toEqual([null, 14, 7, { Id: 'b', Label: 'b' }]);
});

test('what hangs on a null object is null; only asking for it does no harm', async () => {
  const none = {
    ObjectPathType: PathType.Method,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: SHELF,
    ArgumentInfo: { Arguments: ['z'] },
  };
  const below = { ObjectPathType: PathType.Property, Name: 'Inner', ParentObjectPathId: 4 };
  const { Results, Error } = await run(
    [
      { ActionType: ActionType.Instantiate, ObjectPathId: 5 },
      { ...query(['label']), ObjectPathId: 5 },
      { Name: 'Weigh', ObjectPathId: 5 },
    ],
    { 4: none, 5: below },
  );
  expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
  expect(Error).toMatchObject({ Code: 'ItemNotFound', ActionIndex: 2 });
});

test.each([
  ['a member that the class has not', { Name: 'Paint' }, 'ApiNotFound: Box.paint'],
  ['a property that it has not', query(['colour']), 'ApiNotFound: Box.colour'],
  [
    'a property that can only be read',
    { ActionType: ActionType.SetProperty, Name: 'Label' },
    'ApiNotFound: Box.label (set)',
  ],
  ['a property called as a method', { Name: 'Label' }, 'ApiNotFound: Box.label is not a method'],
  ['a field', query(['secretField']), 'ApiNotFound: Box.secretField'],
  ['what is the interpreter’s own', { Name: '$hidden' }, 'ApiNotFound: Box.$hidden'],
  ['what every object has', { Name: 'ToString' }, 'ApiNotFound: Box.toString'],
  ['a service', { ObjectPathId: 9 }, 'ApiNotFound: Acme.Robot'],
])('%s is refused by its full name', async (_, action, message) => {
  const { Results, Error } = await run([action], {
    9: { ObjectPathType: PathType.NewObject, Name: 'Acme.Robot' },
  });
  expect(Results).toEqual([]);
  expect(Error).toMatchObject({ Code: 'ApiNotFound', Message: message, ActionIndex: 0 });
});

test('an error ends the batch with its own code, and what came before stands', async () => {
  const { Results, Error } = await run([
    query(['label']),
    { ActionType: ActionType.SetProperty, Name: 'Weight', ArgumentInfo: { Arguments: [-1] } },
    query(['label']),
  ]);
  expect(Results).toHaveLength(1);
  expect(Error).toMatchObject({
    Code: 'InvalidArgument',
    Message: 'Nothing weighs less than nothing.',
    ActionIndex: 1,
  });
  expect(await run([{ Name: 'Add', ObjectPathId: SHELF }])).toMatchObject({
    Error: { Code: 'ItemAlreadyExists' },
  });
});

test('an object is kept across batches by a reference, until it is let go', async () => {
  const { Results } = await run([{ Name: '_KeepReference' }]);
  const { _ReferenceId: name } = Results[0]!.Value as { _ReferenceId: string };
  const kept = { 4: { ObjectPathType: PathType.Reference, Name: name } };
  expect((await run([{ ...query(['label']), ObjectPathId: 4 }], kept)).Results[0]!.Value).toMatchObject({
    Label: 'a',
  });
  await run([{ Name: '_RemoveReference', ObjectPathId: ROOT, ArgumentInfo: { Arguments: [name] } }]);
  expect(await run([{ ...query(['label']), ObjectPathId: 4 }], kept)).toMatchObject({
    Error: { Code: 'InvalidReference' },
  });
});

test('traces that were reached are reported', async () => {
  const { TraceIds } = await run([
    { ActionType: ActionType.Trace },
    { Name: 'Paint' },
    { ActionType: ActionType.Trace },
  ]);
  expect(TraceIds).toEqual([1]);
});

test('the host hears of batches, reads and writes, and batches never interleave', async () => {
  const set = { ActionType: ActionType.SetProperty, Name: 'Weight', ArgumentInfo: { Arguments: [2] } };
  await Promise.all([run([{ Name: 'WeighLater' }, query(['label'])]), run([set])]);
  expect(steps).toEqual(['begin', 'read', 'end', 'begin', 'write', 'end']);
});

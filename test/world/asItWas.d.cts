/** Remembers a world; the function it gives puts that world back as it was. */
export function asItWas(world: object): () => void;

import { createContext, useContext } from 'react';

/** Opens the function builder, for a function by its name, such as CUT; '' for the list of all. */
export type OpenBuilder = (name: string) => void;

const Context = createContext<OpenBuilder | null>(null);
export const BuilderProvider = Context.Provider;

/** What opens the function builder; null where there is none. */
export const useBuilder = (): OpenBuilder | null => useContext(Context);

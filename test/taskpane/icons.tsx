/**
 * Every icon of the package: an empty picture with the properties that it was given. The package holds thousands,
 * which each test file would load, and jsdom draws none of them.
 */
import { type SVGProps } from 'react';

const Icon = (props: SVGProps<SVGSVGElement>) => <svg aria-hidden {...props} />;

module.exports = new Proxy<Record<string, unknown>>(
  { __esModule: true, bundleIcon: () => Icon },
  { get: (own, name) => (typeof name === 'string' ? (own[name] ?? Icon) : undefined) },
);

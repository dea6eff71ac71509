/** What a browser has and jsdom has not, as far as the pane's components ask for it. */
import { TextDecoder, TextEncoder } from 'node:util';

globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // nothing is ever laid out, so nothing changes its size
  }
  unobserve(): void {
    // as above
  }
  disconnect(): void {
    // as above
  }
}
globalThis.ResizeObserver ??= NoResizeObserver;

window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// jsdom lays nothing out, so that all is hidden and the arrow keys have nowhere to go
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentNode;
  },
});

document.body.getBoundingClientRect = () => new DOMRect(0, 0, 350, 640);

// React asks to be told that tests run
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// Fluent's thousands of rules, each compared with every element of which a test asks its role: only those that
// hide something say anything here
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule) {
  const hides = /display: ?none|visibility:/.test(rule);
  return hides ? insertRule.call(this, rule, this.cssRules.length) : 0;
};

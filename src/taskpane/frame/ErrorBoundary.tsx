import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { askAgain, didNotLoad } from './loadedWhenShown';

interface Props {
  /** Makes a sentence of what was thrown. */
  readonly explain: (failure: unknown) => string;
  readonly children: ReactNode;
}

interface Mishap {
  readonly thrown: unknown;
}

const NOT_LOADED =
  'Part of Poolbook did not load: the network is away, or Poolbook was updated while this pane was open. Check the connection and try again; if that does not help, reload the pane. A draft scenario that is not saved is lost then.';

/** Keeps one screen's mishap from taking the pane with it. */
export class ErrorBoundary extends Component<Props, { readonly mishap: Mishap | null }> {
  override state: { readonly mishap: Mishap | null } = { mishap: null };

  static getDerivedStateFromError(thrown: unknown): { mishap: Mishap } {
    return { mishap: { thrown } };
  }

  override componentWillUnmount(): void {
    if (this.state.mishap) askAgain();
  }

  override render(): ReactNode {
    const { mishap } = this.state;
    if (!mishap) return this.props.children;
    const unloaded = didNotLoad(mishap.thrown);
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>This screen could not be drawn.</MessageBarTitle>{' '}
          {unloaded ? NOT_LOADED : this.props.explain(mishap.thrown)}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => {
              askAgain();
              this.setState({ mishap: null });
            }}
          >
            Try again
          </Button>
          {unloaded && <Button onClick={() => location.reload()}>Reload the pane</Button>}
        </MessageBarActions>
      </MessageBar>
    );
  }
}

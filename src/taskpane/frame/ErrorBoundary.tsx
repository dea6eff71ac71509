import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

interface Props {
  /** Makes a sentence of what was thrown. */
  readonly explain: (failure: unknown) => string;
  readonly children: ReactNode;
}

interface Mishap {
  readonly thrown: unknown;
}

/** Keeps one screen's mishap from taking the pane with it. */
export class ErrorBoundary extends Component<Props, { readonly mishap: Mishap | null }> {
  override state: { readonly mishap: Mishap | null } = { mishap: null };

  static getDerivedStateFromError(thrown: unknown): { mishap: Mishap } {
    return { mishap: { thrown } };
  }

  override render(): ReactNode {
    if (!this.state.mishap) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>This screen could not be drawn.</MessageBarTitle>{' '}
          {this.props.explain(this.state.mishap.thrown)}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ mishap: null })}>Try again</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}

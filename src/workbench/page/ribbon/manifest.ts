/** What a manifest says of the ribbon: one tab, its groups and their buttons. */

export type ButtonAction =
  | { readonly kind: 'ShowTaskpane' }
  | { readonly kind: 'ExecuteFunction'; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Addresses of the icon by its size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ButtonAction;
}
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
}
export interface Manifest {
  readonly name: string;
  /** The namespace of the custom functions. */
  readonly namespace: string;
  readonly tab: RibbonTab;
}

const all = (parent: Element | Document, name: string) => [...parent.getElementsByTagNameNS('*', name)];
const children = (parent: Element, name: string) => [...parent.children].filter((c) => c.localName === name);

function first(found: readonly Element[], name: string): Element {
  const [element] = found;
  if (!element) throw new Error(`manifest.xml has no ${name} where the ribbon needs one.`);
  return element;
}
const descendant = (parent: Element | Document, name: string) => first(all(parent, name), name);
const child = (parent: Element, name: string) => first(children(parent, name), name);

/**
 * Reads the ribbon of an add-in's manifest.
 *
 * @param xml the manifest
 * @param served where the add-in's files are served here, in place of the host that the manifest names
 */
export function readManifest(xml: string, served: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const resources = new Map(
    all(descendant(manifest, 'Resources'), '*').flatMap((resource) => {
      const id = resource.getAttribute('id');
      return id ? [[id, resource.getAttribute('DefaultValue') ?? ''] as const] : [];
    }),
  );
  const resource = (element: Element): string => {
    const id = element.getAttribute('resid') ?? '';
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml names a resource ${id} that it does not have.`);
    return value;
  };
  const surface = all(manifest, 'ExtensionPoint').filter(
    (e) => e.getAttribute('xsi:type') === 'PrimaryCommandSurface',
  );
  const tab = descendant(first(surface, 'PrimaryCommandSurface'), 'CustomTab');
  const home = new URL('.', resource(descendant(descendant(manifest, 'Page'), 'SourceLocation'))).href;
  const here = (address: string) => address.replace(home, served);

  const button = (control: Element): RibbonButton => {
    const action = child(control, 'Action');
    const supertip = child(control, 'Supertip');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(child(control, 'Label')),
      supertip: {
        title: resource(child(supertip, 'Title')),
        description: resource(child(supertip, 'Description')),
      },
      icons: new Map(
        all(control, 'Image').map((image) => [Number(image.getAttribute('size')), here(resource(image))]),
      ),
      action:
        action.getAttribute('xsi:type') === 'ExecuteFunction'
          ? { kind: 'ExecuteFunction', functionName: child(action, 'FunctionName').textContent.trim() }
          : { kind: 'ShowTaskpane' },
    };
  };
  return {
    name: descendant(manifest, 'DisplayName').getAttribute('DefaultValue') ?? '',
    namespace: resource(descendant(manifest, 'Namespace')),
    tab: {
      label: resource(child(tab, 'Label')),
      groups: children(tab, 'Group').map((group) => ({
        label: resource(child(group, 'Label')),
        buttons: children(group, 'Control').map(button),
      })),
    },
  };
}

import { HostObject } from './protocol/hostObject';

/** What the services tell the host. */
export interface ServiceNews {
  /** The add-in has associated its custom functions. */
  readonly ready: () => void;
  /** The add-in shows or hides its pane. */
  readonly showPane: (shown: boolean) => void;
}

/** Hears that ribbon commands have their handlers. */
class AddinInternalService extends HostObject {
  readonly $type = 'AddinInternalService';
  notifyActionHandlerReady() {}
}

/** Hears that custom functions have their code. */
class CustomFunctions extends HostObject {
  readonly $type = 'CustomFunctions';
  readonly #news: ServiceNews;
  constructor(news: ServiceNews) {
    super();
    this.#news = news;
  }
  _SetOsfControlContainerReadyForCustomFunctions() {
    this.#news.ready();
  }
}

/** Office.addin: whether the pane is shown. */
class AppRuntimeService extends HostObject {
  readonly $type = 'AppRuntimeService';
  readonly #news: ServiceNews;
  constructor(news: ServiceNews) {
    super();
    this.#news = news;
  }
  getAppRuntimeState() {
    return 'Visible';
  }
  setAppRuntimeState(state: string) {
    this.#news.showPane(state === 'Visible');
  }
}

/** Office.addin.setStartupBehavior: kept for as long as the page is open. */
class AppRuntimePersistenceService extends HostObject {
  readonly $type = 'AppRuntimePersistenceService';
  static #state = 'Inactive';
  getAppRuntimeStartState() {
    return AppRuntimePersistenceService.#state;
  }
  setAppRuntimeStartState(state: string) {
    AppRuntimePersistenceService.#state = state;
  }
}

/** The services that office.js creates by name for its own use; null for one that the stand-in has not. */
export function officeService(name: string, news: ServiceNews): HostObject | null {
  switch (name.split('.').at(-1)) {
    case 'AddinInternalService':
      return new AddinInternalService();
    case 'CustomFunctions':
      return new CustomFunctions(news);
    case 'AppRuntimeService':
      return new AppRuntimeService(news);
    case 'AppRuntimePersistenceService':
      return new AppRuntimePersistenceService();
    default:
      return null;
  }
}

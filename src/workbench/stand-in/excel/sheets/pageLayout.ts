import { type FWorksheet } from '@univerjs/sheets/facade';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { parseA1, splitSheet } from '../values/address';
import { extentOf } from '../values/extentOf';
import { Range } from '../ranges/range';

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}
interface Page {
  orientation: string;
  paperSize: string;
  zoom: Zoom;
  printGridlines: boolean;
  printHeadings: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  titleRows: string | null;
  titleColumns: string | null;
  printArea: string | null;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Excel's defaults; margins are points. */
const ORDINARY: Page = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  printGridlines: false,
  printHeadings: false,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  titleRows: null,
  titleColumns: null,
  printArea: null,
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** Excel's PageLayout. The grid does not print: the settings are kept with the sheet, and read back. */
export class PageLayout extends HostObject {
  readonly $type = 'PageLayout';
  override readonly $scalars = Object.keys(ORDINARY).filter((k) => !/^title|^printArea|Footer$/.test(k));
  readonly #session: Session;
  readonly #sheet: FWorksheet;
  constructor(session: Session, sheet: FWorksheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }
  get $page(): Page {
    return { ...ORDINARY, ...(this.#sheet.getCustomMetadata()?.pageLayout as Partial<Page> | undefined) };
  }
  $keep(change: Partial<Page>) {
    const kept = { ...this.#sheet.getCustomMetadata(), pageLayout: { ...this.$page, ...change } };
    this.#sheet.setCustomMetadata(kept);
  }
  get orientation() {
    return this.$page.orientation;
  }
  set orientation(orientation: Page['orientation']) {
    this.$keep({ orientation });
  }
  get paperSize() {
    return this.$page.paperSize;
  }
  set paperSize(paperSize: Page['paperSize']) {
    this.$keep({ paperSize });
  }
  get zoom() {
    return this.$page.zoom;
  }
  set zoom(zoom: Page['zoom']) {
    this.$keep({ zoom });
  }
  get printGridlines() {
    return this.$page.printGridlines;
  }
  set printGridlines(printGridlines: Page['printGridlines']) {
    this.$keep({ printGridlines });
  }
  get printHeadings() {
    return this.$page.printHeadings;
  }
  set printHeadings(printHeadings: Page['printHeadings']) {
    this.$keep({ printHeadings });
  }
  get centerHorizontally() {
    return this.$page.centerHorizontally;
  }
  set centerHorizontally(centerHorizontally: Page['centerHorizontally']) {
    this.$keep({ centerHorizontally });
  }
  get centerVertically() {
    return this.$page.centerVertically;
  }
  set centerVertically(centerVertically: Page['centerVertically']) {
    this.$keep({ centerVertically });
  }
  get blackAndWhite() {
    return this.$page.blackAndWhite;
  }
  set blackAndWhite(blackAndWhite: Page['blackAndWhite']) {
    this.$keep({ blackAndWhite });
  }
  get topMargin() {
    return this.$page.topMargin;
  }
  set topMargin(topMargin: Page['topMargin']) {
    this.$keep({ topMargin });
  }
  get bottomMargin() {
    return this.$page.bottomMargin;
  }
  set bottomMargin(bottomMargin: Page['bottomMargin']) {
    this.$keep({ bottomMargin });
  }
  get leftMargin() {
    return this.$page.leftMargin;
  }
  set leftMargin(leftMargin: Page['leftMargin']) {
    this.$keep({ leftMargin });
  }
  get rightMargin() {
    return this.$page.rightMargin;
  }
  set rightMargin(rightMargin: Page['rightMargin']) {
    this.$keep({ rightMargin });
  }
  get headerMargin() {
    return this.$page.headerMargin;
  }
  set headerMargin(headerMargin: Page['headerMargin']) {
    this.$keep({ headerMargin });
  }
  get footerMargin() {
    return this.$page.footerMargin;
  }
  set footerMargin(footerMargin: Page['footerMargin']) {
    this.$keep({ footerMargin });
  }

  get headersFooters() {
    return new HeaderFooterGroup(this);
  }

  setPrintTitleRows(rows: Range | string) {
    this.$keep({ titleRows: localAddress(rows) });
  }
  getPrintTitleRowsOrNullObject() {
    return this.#range(this.$page.titleRows);
  }
  setPrintTitleColumns(columns: Range | string) {
    this.$keep({ titleColumns: localAddress(columns) });
  }
  getPrintTitleColumnsOrNullObject() {
    return this.#range(this.$page.titleColumns);
  }
  setPrintArea(area: Range | string) {
    this.$keep({ printArea: localAddress(area) });
  }
  #range(address: string | null) {
    if (address === null) return null;
    return new Range(this.#session, this.#sheet, parseA1(address, extentOf(this.#sheet)));
  }
}

const localAddress = (range: Range | string) =>
  splitSheet(typeof range === 'string' ? range : range.address).local;

/** Excel's HeaderFooterGroup: one foot for all pages is kept. */
class HeaderFooterGroup extends HostObject {
  readonly $type = 'HeaderFooterGroup';
  readonly #page: PageLayout;
  constructor(page: PageLayout) {
    super();
    this.#page = page;
  }
  get defaultForAllPages() {
    return new HeaderFooter(this.#page);
  }
}

class HeaderFooter extends HostObject {
  readonly $type = 'HeaderFooter';
  override readonly $scalars = ['leftFooter', 'centerFooter', 'rightFooter'];
  readonly #page: PageLayout;
  constructor(page: PageLayout) {
    super();
    this.#page = page;
  }
  get leftFooter() {
    return this.#page.$page.leftFooter;
  }
  set leftFooter(leftFooter: string) {
    this.#page.$keep({ leftFooter });
  }
  get centerFooter() {
    return this.#page.$page.centerFooter;
  }
  set centerFooter(centerFooter: string) {
    this.#page.$keep({ centerFooter });
  }
  get rightFooter() {
    return this.#page.$page.rightFooter;
  }
  set rightFooter(rightFooter: string) {
    this.#page.$keep({ rightFooter });
  }
}

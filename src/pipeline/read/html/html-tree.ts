/**
 * The light tree that parse5 builds for us: elements and texts, each with its place in the source.
 * Comments are dropped; texts are never merged, so that each stands for one stretch of the source.
 */
import type { Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { html as names } from 'parse5';
import { traitsOf } from './element-traits.ts';

type Attribute = Token.Attribute;

/** An element, a document or a template's content. */
export interface HtmlElement {
  readonly nodeName: string;
  readonly tagName: string;
  readonly attrs: Attribute[];
  /** What its name tells of it. */
  readonly traits: number;
  readonly namespaceURI: names.NS;
  /** Shared by all elements as long as nothing is in them. */
  childNodes: HtmlNode[];
  parentNode: HtmlElement | null;
  /** Offset behind the start tag; for implied elements that of the tag that implied them. */
  readonly offset: number;
  /** Characters of text outside links in it; counted once by `weigh`, -1 before. */
  weight: number;
}

export interface HtmlText {
  readonly nodeName: '#text';
  readonly value: string;
  parentNode: HtmlElement | null;
  /** Offset of the text's first character in the source. */
  readonly offset: number;
  /** True where it is known to stand there unit by unit. */
  readonly asWritten: boolean;
}

export type HtmlNode = HtmlElement | HtmlText;

type NodeMap = TreeAdapterTypeMap<
  HtmlNode,
  HtmlElement,
  HtmlNode,
  HtmlElement,
  HtmlElement,
  HtmlElement,
  HtmlText,
  HtmlText,
  HtmlElement,
  HtmlElement
>;

export type HtmlAdapter = TreeAdapter<NodeMap>;
export type HtmlNodeMap = NodeMap;

/** Where the parser stands, told by whoever drives it. */
export interface Places {
  /** Offset behind the tag that is being read. */
  readonly tag: () => number;
  /** Offset of a text that is being inserted. */
  readonly text: (value: string) => number;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

/** The adapter through which parse5 builds the tree; written out, for with objects spread into it parsing takes a tenth longer. */
export function treeAdapter(places: Places): HtmlAdapter {
  return {
    createDocument: () => newElement('#document', names.NS.HTML, [], 0),
    createDocumentFragment: () => newElement('#document-fragment', names.NS.HTML, [], places.tag()),
    createElement: (name, namespaceURI, attrs) => newElement(name, namespaceURI, attrs, places.tag()),
    createTextNode: (value) => textNode(value, places.text(value)),
    createCommentNode: () => textNode('', 0),
    insertText: (parent, value) => appendChild(parent, textNode(value, places.text(value))),
    insertTextBefore: (parent, value, reference) =>
      insertBefore(parent, textNode(value, places.text(value)), reference),
    appendChild,
    insertBefore,
    detachNode,
    // A template shows nothing; type and mode of a document, and attributes of a second <body>, say nothing about the report.
    setTemplateContent: ignore,
    setDocumentType: ignore,
    setDocumentMode: ignore,
    adoptAttributes: ignore,
    setNodeSourceCodeLocation: ignore,
    updateNodeSourceCodeLocation: ignore,
    getNodeSourceCodeLocation: () => null,
    getTemplateContent: (node: HtmlElement): HtmlElement => node,
    getDocumentMode: () => names.DOCUMENT_MODE.NO_QUIRKS,
    getFirstChild: (node: HtmlElement): HtmlNode | null => node.childNodes[0] ?? null,
    getChildNodes: (node: HtmlElement): HtmlNode[] => node.childNodes,
    getParentNode: (node: HtmlNode): HtmlElement | null => node.parentNode,
    getAttrList: (node: HtmlElement): Attribute[] => node.attrs,
    getTagName: (node: HtmlElement): string => node.tagName,
    getNamespaceURI: (node: HtmlElement): names.NS => node.namespaceURI,
    getTextNodeContent: (node: HtmlText): string => node.value,
    getCommentNodeContent: (): string => '',
    getDocumentTypeNodeName: (): string => '',
    getDocumentTypeNodePublicId: (): string => '',
    getDocumentTypeNodeSystemId: (): string => '',
    isTextNode: (node: HtmlNode): node is HtmlText => isText(node),
    isCommentNode: (_node: HtmlNode): _node is HtmlText => false,
    isDocumentTypeNode: (_node: HtmlNode): _node is HtmlElement => false,
    isElementNode: (node: HtmlNode): node is HtmlElement => !isText(node),
  };
}

/** A text that stands nowhere yet. */
export function textNode(value: string, offset: number, asWritten = false): HtmlText {
  return { nodeName: '#text', value, parentNode: null, offset, asWritten };
}

function newElement(name: string, namespaceURI: names.NS, attrs: Attribute[], offset: number): HtmlElement {
  return {
    nodeName: name,
    tagName: name,
    attrs,
    traits: traitsOf(name),
    namespaceURI,
    childNodes: NOTHING,
    parentNode: null,
    offset,
    weight: -1,
  };
}

function appendChild(parent: HtmlElement, node: HtmlNode): void {
  if (isText(node) && node.value === '') return;
  // Most elements hold one text; a list of one that is written out takes no room for sixteen more.
  if (parent.childNodes.length === 0) parent.childNodes = [node];
  else parent.childNodes.push(node);
  node.parentNode = parent;
}

const NOTHING: HtmlNode[] = [];

function insertBefore(parent: HtmlElement, node: HtmlNode, reference: HtmlNode): void {
  if (parent.childNodes.length === 0) appendChild(parent, node);
  else parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
  node.parentNode = parent;
}

function detachNode(node: HtmlNode): void {
  const siblings = node.parentNode?.childNodes;
  if (siblings !== undefined) siblings.splice(siblings.lastIndexOf(node), 1);
  node.parentNode = null;
}

function ignore(): void {
  // What the report does not show is left out.
}

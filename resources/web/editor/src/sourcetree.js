// An HTML source as a document that can be changed in place, and back: what was not touched comes back byte for byte.
import { parse } from "parse5";
import { shownAddress, storedAddress } from "./bridge.js";

const voidElements = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
// Between these tags nothing but rows and cells may stand; a section of the template does all the same.
const tableTags = new Set(("table tbody thead tfoot tr /tr /td /th /tbody /thead /tfoot /caption colgroup /colgroup col")
    .split(" "));
// What a place that is typed into may hold.
const simpleTags = new Set(("a abbr b big blockquote br center cite code del div em font h1 h2 h3 h4 h5 h6 hr i img ins "
    + "li ol p pre q s small span strike strong sub sup tt u ul").split(" "));
const placeTags = new Set("body td th div center li p h1 h2 h3 h4 h5 h6 blockquote".split(" "));
const scriptTags = new Set("script iframe object embed applet form frameset base svg math".split(" "));
const ownAttributes = new Set(["contenteditable", "data-odziv-place", "spellcheck"]);

/** Sections between rows, as blanks of the same length: positions stay. */
function withoutTableSections(source) {
    const pieces = /<!--[\s\S]*?-->|<(\/?[a-zA-Z][\w:-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|\{\{[#^/][^}]*\}\}/g;
    let last = "";
    return source.replace(pieces, (piece, tag) => {
        if (tag)
            last = tag.toLowerCase();
        return piece.startsWith("{{") && tableTags.has(last) ? " ".repeat(piece.length) : piece;
    });
}

export class SourceTree {
    /** Throws the name of what this view cannot hold. */
    constructor(source) {
        if (/\{\{\s*=/.test(source))
            throw "delimiters";
        this.source = source;
        this.lineEnd = source.includes("\r\n") ? "\r\n" : "\n";
        this.locations = new WeakMap(); // of the nodes that came from the source
        this.attributes = new WeakMap(); // of their elements, as they came
        this.dirty = new WeakSet(); // nodes that are no longer what the source says
        this.places = []; // elements that are typed into
        this.tree = parse(withoutTableSections(source), { sourceCodeLocationInfo: true });
        this.checkOrder();
    }

    /** A document whose nodes do not stand in the order of the source was mended by the parser. */
    checkOrder() {
        let last = -1;
        const check = node => {
            const location = node.sourceCodeLocation;
            if (location && node.nodeName !== "html" && node.nodeName !== "head" && node.nodeName !== "body") {
                if (location.startOffset < last)
                    throw "nesting";
                last = location.startOffset;
            }
            if (scriptTags.has(node.nodeName) || (node.attrs || []).some(attribute => /^on/i.test(attribute.name)))
                throw "script";
            for (const child of node.childNodes || [])
                check(child);
        };
        check(this.tree);
    }

    /** Fills `document` with the message. `versions` are those of its pictures. */
    show(document, versions) {
        const html = this.tree.childNodes.find(node => node.nodeName === "html");
        const head = html.childNodes.find(node => node.nodeName === "head");
        const body = html.childNodes.find(node => node.nodeName === "body");
        if (!body)
            throw "frames";
        for (const old of document.head.querySelectorAll("[data-odziv-style]"))
            old.remove();
        for (const node of head.childNodes) {
            if (node.nodeName !== "style")
                continue;
            const style = document.createElement("style");
            style.setAttribute("data-odziv-style", "");
            style.textContent = node.childNodes.map(text => text.value || "").join("");
            document.head.appendChild(style);
        }
        for (const { name } of [...document.body.attributes])
            document.body.removeAttribute(name);
        this.adopt(body, document.body, versions);
        const children = body.childNodes.map(node => this.make(document, node, versions)).filter(node => node);
        document.body.replaceChildren(...children);
        this.markPlaces(document.body);
    }

    adopt(node, element, versions) {
        this.locations.set(element, node.sourceCodeLocation || null);
        this.attributes.set(element, node.attrs.map(attribute => [attribute.name, attribute.value]));
        for (const { name, value } of node.attrs) {
            try {
                element.setAttribute(name, name === "src" || name === "background" ? shownAddress(value, versions) : value);
            } catch (error) {
                throw "attribute";
            }
        }
    }

    make(document, node, versions) {
        if (node.nodeName === "#text" || node.nodeName === "#comment") {
            const made = node.nodeName === "#text" ? document.createTextNode(node.value) : document.createComment(node.data);
            this.locations.set(made, node.sourceCodeLocation || null);
            return made;
        }
        if (node.nodeName.startsWith("#"))
            return null;
        let element;
        try {
            element = document.createElement(node.tagName);
        } catch (error) {
            throw "attribute";
        }
        this.adopt(node, element, versions);
        for (const child of node.childNodes) {
            const made = this.make(document, child, versions);
            if (made)
                element.appendChild(made);
        }
        return element;
    }

    isSimple(element) {
        for (const child of element.childNodes) {
            if (child.nodeType === Node.COMMENT_NODE)
                return false;
            if (child.nodeType === Node.ELEMENT_NODE
                && (!simpleTags.has(child.localName) || !this.locations.get(child) || !this.isSimple(child)))
                return false;
        }
        return true;
    }

    /** The largest elements that hold nothing but text, its forms, lists and pictures. */
    markPlaces(element) {
        const location = this.locations.get(element);
        if (placeTags.has(element.localName) && location && location.startTag && this.isSimple(element)) {
            element.setAttribute("contenteditable", "true");
            element.setAttribute("data-odziv-place", "");
            this.places.push(element);
            return;
        }
        for (const child of element.children)
            this.markPlaces(child);
    }

    /** Remembers what the records changed. */
    note(records) {
        for (const record of records) {
            if (record.type === "attributes" && ownAttributes.has(record.attributeName))
                continue;
            for (let node = record.target; node; node = node.parentNode)
                this.dirty.add(node);
        }
    }

    /** The source with what was changed. */
    toSource() {
        let made = "";
        let from = 0;
        for (const place of this.places) {
            if (!this.dirty.has(place))
                continue;
            const { startTag, endTag, endOffset } = this.locations.get(place);
            made += this.source.slice(from, startTag.endOffset) + this.inner(place);
            from = endTag ? endTag.startOffset : endOffset;
        }
        return made + this.source.slice(from);
    }

    inner(element) {
        return [...element.childNodes].map(node => this.outer(node)).join("");
    }

    outer(node) {
        const location = this.locations.get(node);
        if (location && !this.dirty.has(node))
            return this.source.slice(location.startOffset, location.endOffset);
        if (node.nodeType === Node.TEXT_NODE)
            return escapeText(node.data).replace(/\n/g, this.lineEnd);
        if (node.nodeType === Node.COMMENT_NODE)
            return `<!--${node.data}-->`;
        if (node.nodeType !== Node.ELEMENT_NODE)
            return "";
        const startTag = location && location.startTag && this.hasAttributesOfSource(node)
            ? this.source.slice(location.startTag.startOffset, location.startTag.endOffset)
            : this.startTag(node);
        if (voidElements.has(node.localName))
            return startTag;
        const endTag = location && location.endTag
            ? this.source.slice(location.endTag.startOffset, location.endTag.endOffset)
            : location && location.startTag ? "" : `</${node.localName}>`;
        return startTag + this.inner(node) + endTag;
    }

    attributesOf(element) {
        return [...element.attributes].filter(({ name }) => !ownAttributes.has(name))
            .map(({ name, value }) => [name, name === "src" || name === "background" ? storedAddress(value) : value]);
    }

    hasAttributesOfSource(element) {
        const came = this.attributes.get(element);
        return Boolean(came) && JSON.stringify(came) === JSON.stringify(this.attributesOf(element));
    }

    startTag(element) {
        const attributes = this.attributesOf(element).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
        return `<${element.localName}${attributes.join("")}>`;
    }
}

function escapeText(text) {
    // What stands between {{ and }} is no text of the message.
    return text.split(/(\{\{[^{}]*\}\})/).map((piece, index) => index % 2 === 1 ? piece
        : piece.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\u00a0/g, "&nbsp;")).join("");
}

function escapeAttribute(text) {
    return text.split(/(\{\{[^{}]*\}\})/).map((piece, index) => index % 2 === 1 ? piece
        : piece.replace(/&/g, "&amp;").replace(/"/g, "&quot;")).join("");
}

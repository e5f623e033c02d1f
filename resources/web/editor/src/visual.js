// The view in which a message is changed as it looks.
import { addPicture, connectToProgram, debounced, shownAddress } from "./bridge.js";
import { SourceTree } from "./sourcetree.js";

let bridge = null;
let tree = null;
let versions = {};
let selection = null; // where the caret was last

const report = debounced(60, () => bridge.changed(tree.toSource()));

const observer = new MutationObserver(records => {
    tree.note(records);
    report();
});

function watch() {
    observer.observe(document.body,
        { subtree: true, childList: true, attributes: true, characterData: true });
}

function showSource(source, pictureVersions) {
    observer.disconnect();
    versions = pictureVersions;
    selection = null;
    try {
        tree = new SourceTree(source);
        tree.show(document, versions);
    } catch (reason) {
        tree = null;
        document.body.replaceChildren();
        bridge.refused(typeof reason === "string" ? reason : String(reason));
        return;
    }
    watch();
    bridge.opened(tree.places.length);
}

// Pictures whose content changed, or that came only now, are asked for again.
function showPictures(pictureVersions) {
    versions = pictureVersions;
    observer.disconnect();
    for (const name of ["src", "background"]) {
        for (const element of document.body.querySelectorAll(`[${name}^="cid:"]`)) {
            const shown = shownAddress(element.getAttribute(name).replace(/\?v=.*$/, ""), versions);
            if (shown !== element.getAttribute(name))
                element.setAttribute(name, shown);
        }
    }
    watch();
}

function restoreSelection() {
    const current = getSelection();
    const place = current.anchorNode && current.anchorNode.parentElement
        && current.anchorNode.parentElement.closest("[data-odziv-place]");
    if (place || (current.anchorNode && current.anchorNode.nodeType === Node.ELEMENT_NODE
        && current.anchorNode.closest("[data-odziv-place]")))
        return true;
    if (selection && document.body.contains(selection.startContainer)) {
        current.removeAllRanges();
        current.addRange(selection);
        return true;
    }
    const first = document.body.querySelector("[data-odziv-place]");
    if (!first)
        return false;
    first.focus();
    return true;
}

document.addEventListener("selectionchange", () => {
    const current = getSelection();
    if (current.rangeCount === 0)
        return;
    const node = current.anchorNode;
    const element = node && (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    if (!element || !element.closest("[data-odziv-place]"))
        return;
    selection = current.getRangeAt(0).cloneRange();
    bridge.selected(JSON.stringify({
        bold: document.queryCommandState("bold"),
        italic: document.queryCommandState("italic"),
        underline: document.queryCommandState("underline"),
        numbered: document.queryCommandState("insertOrderedList"),
        bulleted: document.queryCommandState("insertUnorderedList"),
        link: (element.closest("a") || { getAttribute: () => "" }).getAttribute("href") || "",
        color: getComputedStyle(element).color,
        size: parseFloat(getComputedStyle(element).fontSize),
        font: getComputedStyle(element).fontFamily,
    }));
});

// Mail programs know <font> less well than a style.
function setSize(pixels) {
    document.execCommand("styleWithCSS", false, false);
    document.execCommand("fontSize", false, "7");
    for (const font of document.body.querySelectorAll('font[size="7"]')) {
        const span = document.createElement("span");
        span.style.fontSize = `${pixels}px`;
        span.append(...font.childNodes);
        font.replaceWith(span);
    }
    document.execCommand("styleWithCSS", false, true);
}

function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

const commands = {
    size: value => setSize(Number(value)),
    link: value => value ? document.execCommand("createLink", false, value) : document.execCommand("unlink"),
    // Word by word, so that sections may go around a selection.
    around: ([before, after]) => {
        const selected = String(getSelection());
        document.execCommand("insertText", false, before + selected + after);
    },
    picture: ({ cid, alt, width }) => document.execCommand("insertHTML", false,
        `<img src="${escaped(shownAddress("cid:" + cid, versions))}" alt="${escaped(alt)}"`
        + ` width="${Number(width)}" style="max-width:100%;height:auto;border:0">`),
    table: ({ rows, columns }) => {
        const cell = '<td style="padding:8px;border:1px solid #cccccc">&nbsp;</td>';
        document.execCommand("insertHTML", false,
            '<table role="presentation" cellpadding="0" cellspacing="0" style="border-collapse:collapse">'
            + `<tbody>${`<tr>${cell.repeat(columns)}</tr>`.repeat(rows)}</tbody></table>`);
    },
    html: value => document.execCommand("insertHTML", false, value),
};

function run(name, value) {
    if (!tree || !restoreSelection())
        return;
    document.execCommand("styleWithCSS", false, true);
    document.execCommand("defaultParagraphSeparator", false, "p");
    if (commands[name])
        commands[name](value);
    else
        document.execCommand(name, false, value);
}

// Of what is pasted, only what a mail can carry: no styles of another program, no pictures from elsewhere.
const kept = new Set("a b br em h1 h2 h3 i li ol p strong sub sup u ul table tbody tr td th".split(" "));

function cleaned(html) {
    const pasted = new DOMParser().parseFromString(html, "text/html");
    const clean = node => {
        if (node.nodeType === Node.TEXT_NODE)
            return escaped(node.data.replace(/\s+/g, " "));
        if (node.nodeType !== Node.ELEMENT_NODE || ["style", "script", "title", "meta", "head"].includes(node.localName))
            return "";
        const inner = [...node.childNodes].map(clean).join("");
        if (!kept.has(node.localName))
            return ["div", "section", "article"].includes(node.localName) ? `<p>${inner}</p>` : inner;
        if (node.localName === "br")
            return "<br>";
        const href = node.localName === "a" ? node.getAttribute("href") || "" : "";
        const link = /^(https?:|mailto:|tel:)/i.test(href) ? ` href="${escaped(href)}"` : "";
        return `<${node.localName}${link}>${inner}</${node.localName}>`;
    };
    return clean(pasted.body);
}

async function insertFiles(files) {
    for (const file of files) {
        if (!file.type.startsWith("image/"))
            continue;
        const cid = await addPicture(bridge, file);
        if (cid)
            bridge.pictureAdded(cid);
    }
}

document.addEventListener("paste", event => {
    event.preventDefault();
    const files = [...event.clipboardData.files];
    if (files.some(file => file.type.startsWith("image/"))) {
        insertFiles(files);
        return;
    }
    const html = event.clipboardData.getData("text/html");
    if (html)
        document.execCommand("insertHTML", false, cleaned(html));
    else
        document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
});

document.addEventListener("drop", event => {
    if (event.dataTransfer.files.length === 0)
        return;
    event.preventDefault();
    const range = document.caretRangeFromPoint(event.clientX, event.clientY);
    if (range) {
        getSelection().removeAllRanges();
        getSelection().addRange(range);
    }
    insertFiles([...event.dataTransfer.files]);
});

for (const kind of ["click", "auxclick"])
    document.addEventListener(kind, event => {
        if (event.target.closest("a"))
            event.preventDefault();
    }, true);
document.addEventListener("submit", event => event.preventDefault(), true);

window.odzivVisual = { showSource, showPictures, run };
connectToProgram(program => {
    bridge = program;
    bridge.ready();
});

// The view in which a message is put together of blocks.
import grapesjs from "grapesjs";
import bs from "grapesjs/locale/bs.mjs";
import de from "grapesjs/locale/de.mjs";
import en from "grapesjs/locale/en.mjs";
import mjmlPlugin from "grapesjs-mjml";
import mjmlDe from "grapesjs-mjml/locale/de";
import mjmlEn from "grapesjs-mjml/locale/en";
import { addPicture, connectToProgram, debounced } from "./bridge.js";
import { mjmlSk, sk } from "./slovak.js";
import "./blocks.css";

// The plugin has no Bosnian.
const mjmlBs = {
    "grapesjs-mjml": {
        category: "",
        panels: {
            buttons: { undo: "Poništi", redo: "Ponovi", desktop: "Računar", tablet: "Tablet", mobile: "Telefon",
                import: "Uvezi MJML" },
            import: { title: "Uvoz MJML", button: "Uvezi", label: "" },
            export: { title: "MJML" },
        },
        components: {
            names: {
                body: "Poruka", button: "Dugme", column: "Kolona", oneColumn: "1 kolona", twoColumn: "2 kolone",
                threeColumn: "3 kolone", divider: "Crta", group: "Grupa", hero: "Naslovna slika", image: "Slika",
                navBar: "Navigacija", navLink: "Veza", section: "Odjeljak", socialGroup: "Mreže",
                socialElement: "Mreža", spacer: "Razmak", text: "Tekst", wrapper: "Omotač", raw: "HTML",
            },
        },
    },
};

// Without those that bring pictures from elsewhere.
const blockNames = ["mj-1-column", "mj-2-columns", "mj-3-columns", "mj-text", "mj-button", "mj-image", "mj-divider",
    "mj-spacer", "mj-wrapper", "mj-raw"];

let bridge = null;
let editor = null;
let shown = ""; // the design as it was last shown or reported: only what the author changes is reported

const report = debounced(50, () => {
    const mjml = editor.getHtml();
    if (mjml === shown)
        return;
    shown = mjml;
    let compiled = { html: "", errors: [] };
    try {
        compiled = editor.runCommand("mjml-code-to-html", { fonts: {} }) || compiled;
    } catch (error) {
        compiled.errors = [{ formattedMessage: String(error.message || error) }];
    }
    const errors = (compiled.errors || []).map(error => error.formattedMessage || error.message || String(error));
    bridge.changed(JSON.stringify({ design: mjml, html: compiled.html, errors }));
});

async function takeFiles(event) {
    const files = event.dataTransfer ? event.dataTransfer.files : event.target.files;
    for (const file of files) {
        if (!file.type.startsWith("image/"))
            continue;
        const cid = await addPicture(bridge, file);
        if (cid)
            editor.AssetManager.add({ type: "image", src: `cid:${cid}`, name: file.name });
    }
}

function start({ language, dark }) {
    document.documentElement.classList.toggle("dark", dark);
    editor = grapesjs.init({
        container: "#editor",
        height: "100%",
        width: "auto",
        fromElement: false,
        storageManager: false,
        telemetry: false,
        noticeOnUnload: false,
        showToolbar: true,
        cssIcons: "odziv-editor://app/fontawesome.css",
        i18n: { locale: language, localeFallback: "en", detectLocale: false, messages: { bs, de, en, sk } },
        assetManager: { upload: "cid:", uploadFile: takeFiles, dropzone: true, assets: [] },
        canvas: { styles: [], scripts: [] },
        blockManager: { appendOnClick: true }, // what is dragged can be clicked as well
        plugins: [
            instance => mjmlPlugin(instance, {
                blocks: blockNames,
                fonts: {},
                imagePlaceholderSrc: "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='200' height='90'>"
                    + "<rect width='100%25' height='100%25' fill='%23dfe4ea'/></svg>",
                useCustomTheme: false,
                i18n: { bs: mjmlBs, de: mjmlDe, en: mjmlEn, sk: mjmlSk },
            }),
        ],
    });
    editor.on("update", report);
    editor.on("load", () => {
        const open = editor.Panels.getButton("views", "open-blocks");
        if (open)
            open.set("active", true);
    });
}

function showDesign(design, pictures, compile) {
    showPictures(pictures);
    editor.setComponents(design);
    editor.UndoManager.clear();
    shown = compile ? "" : editor.getHtml();
    if (compile)
        report();
    bridge.opened(editor.getComponents().length);
}

function showPictures(pictures) {
    editor.AssetManager.clear();
    editor.AssetManager.add(pictures.map(({ cid, name }) => ({ type: "image", src: `cid:${cid}`, name })));
}

// At the caret of the text that is being typed, else at the end of the text that is chosen.
function around([before, after]) {
    const canvas = editor.Canvas.getDocument();
    if (editor.getEditing()) {
        canvas.execCommand("insertText", false, before + String(canvas.getSelection()) + after);
        return;
    }
    const chosen = editor.getSelected();
    if (chosen && chosen.is("mj-text"))
        chosen.append(before + after);
    else
        bridge.hint("chooseText");
}

function addBlocks(blocks) {
    for (const { id, label, category, content } of blocks)
        editor.BlockManager.add(id, { label, category, content, media: '<i class="fa fa-cube fa-2x"></i>' });
}

window.odzivBlocks = {
    start, showDesign, showPictures, around, addBlocks, report,
    undo: () => editor.UndoManager.undo(),
    redo: () => editor.UndoManager.redo(),
    // What a drop of the block would add.
    append: content => editor.getWrapper().findType("mj-body")[0].append(content),
};
connectToProgram(program => {
    bridge = program;
    bridge.ready();
});

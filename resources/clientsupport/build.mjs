// Takes from the data of caniemail.com what some of the widespread mail programs drop, in the form that the engine
// reads. Run by the build with ODZIV_BUILD_WEB=ON, or by hand:
//     npm ci --ignore-scripts && node build.mjs
// clientsupport.json is kept in the repository, so that a build needs no npm.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const folder = join(root, "node_modules/caniemail");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const source = JSON.parse(readFileSync(join(folder, "dist/data/caniemail.json"), "utf8"));

// The programs that our readers use; each lacks what one of its platforms lacks.
const clients = [
    ["Gmail", "gmail", ["desktop-webmail", "ios", "android"]],
    ["Outlook (Windows)", "outlook", ["windows"]],
    ["Outlook.com", "outlook", ["outlook-com"]],
    ["Apple Mail", "apple-mail", ["macos", "ios"]],
    ["Yahoo! Mail", "yahoo", ["desktop-webmail", "ios", "android"]],
    ["GMX", "gmx", ["desktop-webmail", "ios", "android"]],
    ["WEB.DE", "web-de", ["desktop-webmail", "ios", "android"]],
    ["T-online", "t-online-de", ["desktop-webmail"]],
    ["Thunderbird", "thunderbird", ["macos", "windows"]],
    ["Samsung Email", "samsung-email", ["android"]],
];

// Features whose name is not the property, element or the like that they are about.
const special = {
    "css-block-inline-size": { property: ["block-size", "inline-size"] },
    "css-border-inline-block": { property: ["border-inline", "border-block"] },
    "css-border-radius-logical": { property: ["border-end-end-radius", "border-end-start-radius",
        "border-start-end-radius", "border-start-start-radius"] },
    "css-color-scheme": { property: ["color-scheme"] },
    "css-column-layout-properties": { property: ["column-fill", "column-rule", "column-span", "column-width",
        "columns"] },
    "css-display-flex": { property: ["display"], value: ["flex", "inline-flex"] },
    "css-display-grid": { property: ["display"], value: ["grid", "inline-grid"] },
    "css-flex-direction": { property: ["flex-direction"] },
    "css-flex-wrap": { property: ["flex-wrap"] },
    "css-function-clamp": { function: ["clamp"] },
    "css-function-light-dark": { function: ["light-dark"] },
    "css-function-max": { function: ["max"] },
    "css-function-min": { function: ["min"] },
    "css-conic-gradient": { function: ["conic-gradient"] },
    "css-linear-gradient": { function: ["linear-gradient"] },
    "css-radial-gradient": { function: ["radial-gradient"] },
    "css-modern-color": { function: ["lab", "lch", "oklab", "oklch"] },
    "css-gap": { property: ["gap", "column-gap", "row-gap"] },
    "css-grid-template": { property: ["grid-template", "grid-template-areas", "grid-template-columns",
        "grid-template-rows"] },
    "css-left-right-top-bottom": { property: ["left", "right", "top", "bottom"] },
    "css-unit-calc": { function: ["calc"] },
    "css-variables": { function: ["var"] },
    "html-background": { attribute: ["background"] },
    "html-srcset": { attribute: ["srcset"] },
    "html-svg": { element: ["svg"] },
};
// About the document as a whole, what every message has and needs, or what nobody misses.
const leftOut
    = /^(css-(at-media|comments|cursor|important|nesting|selector-|pseudo-class-(link|visited)|rgb$|display$|unit-initial)|html-(body|link|style)$)/;

function matcherOf({ slug, title, category }) {
    if (slug in special)
        return special[slug];
    if (leftOut.test(slug))
        return null;
    const named = (pattern) => title.match(pattern)?.[1];
    if (category === "css") {
        if (named(/^@([a-z-]+)$/))
            return { atRule: [named(/^@([a-z-]+)$/)] };
        if (named(/^(::?[a-z-]+)/))
            return { selector: [named(/^(::?[a-z-]+)/)] };
        if (named(/^([a-z]+) unit$/))
            return { unit: [named(/^([a-z]+) unit$/)] };
        const property = named(/^([a-z-]+)(?: property| shorthand)?$/);
        return property ? { property: [property] } : null;
    }
    const element = category === "html" ? named(/^<([a-z0-9]+)> element$/) : null;
    return element ? { element: [element] } : null;
}

/// What the newest tested version of a platform says: "y", "n", "a" (partly) or "u" (unknown).
function newest(versions) {
    return versions ? Object.values(versions).at(-1).charAt(0) : "u";
}

function lacking(stats) {
    return clients.filter(([, family, platforms]) =>
        platforms.some(platform => newest(stats[family]?.[platform]) === "n")).map(([name]) => name);
}

const lines = [];
for (const feature of [...source.data].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const matcher = matcherOf(feature);
    const without = lacking(feature.stats);
    if (matcher && without.length > 0)
        lines.push(JSON.stringify({ ...matcher, clients: without }));
}
writeFileSync(join(root, "clientsupport.json"),
    `{"source": "caniemail ${version}, data of ${source.last_update_date.slice(0, 10)}",\n"gaps": [\n`
    + lines.join(",\n") + "\n]}\n");

writeFileSync(join(root, "LICENSE.txt"),
    `clientsupport.json is made from the data of caniemail.com in the npm package caniemail ${version}:\n\n`
    + readFileSync(join(folder, "LICENSE"), "utf8").trim() + "\n");

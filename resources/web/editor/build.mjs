// Bundles the web parts of the message editor into dist/. Run by the build with ODZIV_BUILD_WEB=ON, or by hand:
//     npm ci --ignore-scripts && node build.mjs
// What is in dist/ is kept in the repository, so that a build needs no npm.
import { build } from "esbuild";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const result = await build({
    absWorkingDir: root,
    entryPoints: ["src/blocks.js", "src/visual.js"],
    outdir: dist,
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome102", // the engine of Qt 6.4
    legalComments: "none", // the licences are in LICENSES.txt
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: { ".css": "css" },
    metafile: true,
    logLevel: "warning",
});

for (const page of ["blocks.html", "visual.html"])
    copyFileSync(join(root, "src", page), join(dist, page));

// Of the panel icons only the one font format that the engine takes.
const icons = join(root, "node_modules/font-awesome");
copyFileSync(join(icons, "fonts/fontawesome-webfont.woff2"), join(dist, "fontawesome.woff2"));
const css = readFileSync(join(icons, "css/font-awesome.min.css"), "utf8");
writeFileSync(join(dist, "fontawesome.css"),
    css.replace(/@font-face\{[^}]*\}/,
        "@font-face{font-family:FontAwesome;src:url(odziv-editor://app/fontawesome.woff2) format('woff2')}"));

// The licences of everything that was bundled.
const packages = new Set(["font-awesome"]);
for (const input of Object.keys(result.metafile.inputs)) {
    const match = input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//);
    if (match)
        packages.add(match[1]);
}
packages.add("mjml-browser"); // inside grapesjs-mjml
let text = "The files in this folder are bundled from the packages below, each under its own licence.\n";
for (const name of [...packages].sort()) {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    text += `\n${"-".repeat(78)}\n${name} ${version}: ${license}\n\n`;
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    if (file && existsSync(join(folder, file)))
        text += readFileSync(join(folder, file), "utf8").trim() + "\n";
    else if (name === "font-awesome")
        text += "Font Awesome 4.7.0 by @davegandy - http://fontawesome.io\n"
            + "Font: SIL OFL 1.1, CSS: MIT License (http://fontawesome.io/license)\n";
    else
        text += "The package brings no text of its licence; see its package.json.\n";
}
writeFileSync(join(dist, "LICENSES.txt"), text);

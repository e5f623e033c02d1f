// SPDX-FileCopyrightText: 2026 The Odziv authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same segments in DuckDB with two threads, in turns with the snapshot. Optional: needs the npm package
// @duckdb/node-api (npm install --no-save @duckdb/node-api, in any folder that NODE_PATH or this folder sees).
//
//     bench_segments WORKSPACE --export DIR
//     node duckdb.mjs path/to/bench_segments WORKSPACE DIR [ROUNDS]

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [program, workspace, folder, roundsText] = process.argv.slice(2);
if (!folder) {
    console.error("usage: node duckdb.mjs BENCH_SEGMENTS WORKSPACE DIR [ROUNDS]");
    process.exit(2);
}
const rounds = Number(roundsText ?? 9);

let duckdb;
try {
    // require() looks at NODE_PATH, import does not.
    duckdb = await import(pathToFileURL(createRequire(import.meta.url).resolve("@duckdb/node-api")).href);
} catch {
    console.log("skipped: the npm package @duckdb/node-api is not installed");
    process.exit(0);
}
duckdb = duckdb.DuckDBInstance ? duckdb : duckdb.default;

const rival = JSON.parse(readFileSync(join(folder, "rival.json"), "utf8"));
const instance = await duckdb.DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();

async function load() {
    for (const table of rival.tables) {
        const columns = table.columns.map(([name, type]) => `'${name}': '${type}'`).join(", ");
        const file = join(folder, `${table.name}.csv`).replaceAll("'", "''");
        // Left to guess, it may take the quotes for a part of the texts.
        const form = `auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false`;
        await connection.run(
            `CREATE TABLE "${table.name}" AS SELECT * FROM read_csv('${file}', ${form}, columns = {${columns}})`);
    }
}

async function countOf(table) {
    const rows = (await connection.runAndReadAll(`SELECT count(*) FROM ${table}`)).getRows();
    return Number(rows[0][0]);
}

// SQLite's LIKE takes no notice of case; "at" is a word of DuckDB's own.
const dialect = (sql) => sql.replaceAll(" LIKE ", " ILIKE ").replaceAll(/\bat (?=[<>])/g, '"at" ');

// What a table of a step is made of; `how` is "sets" (each block on its own) or "progressive" (only what is left).
function sourceOf(step, running, how) {
    const ids = dialect(step.ids);
    if (step.operation === "startWith") return `SELECT DISTINCT id FROM (${ids}) t(id)`;
    if (step.operation === "add") return `SELECT id FROM ${running} UNION SELECT id FROM (${ids}) t(id)`;
    const test = how === "sets" ? `r.id IN (SELECT id FROM (${ids}) t(id))` : dialect(step.test);
    return step.operation === "keep" ? `SELECT r.id FROM ${running} r WHERE ${test}`
                                     : `SELECT r.id FROM ${running} r WHERE (${test}) IS NOT TRUE`;
}

async function count(segment, how) {
    const cumulative = [];
    const started = performance.now();
    let running = "";
    for (const [i, step] of segment.steps.entries()) {
        await connection.run(`CREATE OR REPLACE TEMP TABLE r${i} AS ${sourceOf(step, running, how)}`);
        cumulative.push(await countOf(`r${i}`));
        running = `r${i}`;
    }
    return { ms: performance.now() - started, cumulative };
}

const snapshot = spawn(program, [workspace, "--serve"], { stdio: ["pipe", "pipe", "inherit"] });
const answers = createInterface({ input: snapshot.stdout })[Symbol.asyncIterator]();
async function ask(index) {
    snapshot.stdin.write(`${index}\n`);
    return JSON.parse((await answers.next()).value);
}

const quantile = (list, share) => {
    const sorted = [...list].sort((a, b) => a - b);
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
};
const shown = (list) => `${quantile(list, 0.5).toFixed(2)} [${quantile(list, 0.95).toFixed(2)}]`;

await load();
const times = rival.segments.map(() => ({ snapshot: [], sets: [], progressive: [] }));
for (let round = 0; round <= rounds; ++round) {
    for (const [i, segment] of rival.segments.entries()) {
        const own = await ask(i);
        for (const how of ["sets", "progressive"]) {
            const other = await count(segment, how);
            if (JSON.stringify(other.cumulative) !== JSON.stringify(own.cumulative)) {
                console.error(`${segment.name}: ${own.cumulative} here, ${other.cumulative} in DuckDB`);
                process.exit(1);
            }
            if (round > 0) times[i][how].push(other.ms);
        }
        if (round > 0) times[i].snapshot.push(own.ms);
    }
}
console.log("segment, nothing cached | snapshot | DuckDB sets | DuckDB progressive | ratio to the stronger");
for (const [i, segment] of rival.segments.entries()) {
    const t = times[i];
    const ratio = Math.min(quantile(t.sets, 0.5), quantile(t.progressive, 0.5)) / quantile(t.snapshot, 0.5);
    console.log(`${segment.name} | ${shown(t.snapshot)} | ${shown(t.sets)} | ${shown(t.progressive)} | ${ratio.toFixed(0)}x`);
}
snapshot.stdin.end();

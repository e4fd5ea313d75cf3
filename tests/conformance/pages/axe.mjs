// Checks pages with axe-core in Chromium against WCAG 2.2 AA, on a screen, on a phone, and in dark mode. Prints "FAILED page: rule …" for each violation,
// and "axe: N passed, N failed" at the end. The arguments are HTML files.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const views = [
    { name: 'screen', width: 1200, height: 900, scheme: 'light' },
    { name: 'phone', width: 360, height: 740, scheme: 'light' },
    { name: 'dark', width: 1200, height: 900, scheme: 'dark' },
];
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
let passed = 0;
let failed = 0;
const fail = text => {
    failed++;
    console.log(`FAILED ${text}`);
};
for (const file of process.argv.slice(2)) {
    for (const view of views) {
        const page = await browser.newPage();
        const problems = [];
        page.on('console', message => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
        page.on('pageerror', problem => problems.push(String(problem)));
        page.on('request', request => request.url().startsWith('file:') || problems.push(`asks for ${request.url()}`));
        await page.setViewport({ width: view.width, height: view.height });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme }]);
        await page.goto(pathToFileURL(file).href);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) {
            problems.push(`is ${wide} pixels wider than the window`);
        }
        await page.evaluate(axe);
        const result = await page.evaluate(only => window.axe.run(document, { runOnly: only, resultTypes: ['violations'] }), tags);
        for (const violation of result.violations) {
            problems.push(`${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map(node => `${node.target} ${node.html.slice(0, 120)}`).join(' | ')}`);
        }
        if (result.passes !== undefined && result.passes.length === 0) {
            problems.push('axe checked nothing');
        }
        problems.length === 0 ? passed++ : problems.forEach(problem => fail(`${file} (${view.name}) ${problem}`));
        await page.close();
    }
}
await browser.close();
console.log(`axe: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

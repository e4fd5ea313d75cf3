<?php
// Checks the schemas, in PHP's justinrainbow/json-schema, whose patterns PCRE reads, against the verdicts of this library. README.md
// says how to call it.
require 'JsonSchema/autoload.php';

use JsonSchema\Validator;

const ROOT = __DIR__ . '/../..';
const PROFILES = ['draft', 'submission', 'publication'];

// The validator knows draft-04. Our schemas in draft-07 use no keyword that it lacks, so samples are enough there.
const DIALECTS = ['draft-07', 'draft-04'];
const DIALECTS_OF_CASES = ['draft-04'];

error_reporting(E_ALL & ~E_DEPRECATED); // Debian's validator is older than its PHP
ini_set('memory_limit', '-1');
// A pattern that does not compile is only a warning, unless the validator asks for none.
set_error_handler(fn ($level, $text) => error_reporting() & $level ? throw new ErrorException($text) : false, E_ALL & ~E_DEPRECATED);

$passed = $failed = 0;
$schemas = [];

function check(bool $holds, string $what, string $why = ''): void
{
    global $passed, $failed;
    $holds ? $passed++ : $failed++;
    if (!$holds) {
        echo "FAILED php: $what: $why\n";
    }
}

/** Reads the schemas. The meta-schema of draft-04 is the newest that the validator has; it asks for patterns that compile, too. */
function load(string $folder): void
{
    global $schemas;
    foreach (DIALECTS as $dialect) {
        $files = glob("$folder/*.$dialect.schema.json");
        foreach ($files as $file) {
            $name = basename($file);
            try {
                $schema = json_decode(file_get_contents($file), false, 512, JSON_THROW_ON_ERROR);
                $meta = json_decode(file_get_contents('/usr/share/php/data/JsonSchema/dist/schema/json-schema-draft-04.json'));
                $copy = json_decode(json_encode($schema));
                $validator = new Validator();
                $validator->validate($copy, $meta);
                $why = implode('; ', array_map(fn ($error) => "$error[pointer]: $error[message]", array_slice($validator->getErrors(), 0, 3)));
                $schemas[basename($name, '.schema.json')] = $schema;
            } catch (Throwable $error) {
                $why = $error->getMessage();
            }
            check($why === '', "$name is valid by the meta-schema", $why);
        }
        check(count($files) > 0, "there are schemas in $dialect", 'there are none');
    }
}

/** The value as the other validators read it: 5.0 is the whole number 5, which this one takes for no whole number in any dialect. */
function whole(mixed $value): mixed
{
    if (is_float($value) && is_finite($value) && floor($value) === $value && abs($value) < 2 ** 53) {
        return (int) $value;
    }
    if (is_array($value) || is_object($value)) {
        foreach ($value as &$inner) {
            $inner = whole($inner);
        }
    }

    return $value;
}

/** Whether an object inside has a property "$schema", which this validator takes everywhere. */
function hasInnerSchema(mixed $value, bool $isRoot = true): bool
{
    if (is_object($value) && !$isRoot && property_exists($value, '$schema')) {
        return true;
    }
    foreach (is_array($value) || is_object($value) ? $value : [] as $inner) {
        if (hasInnerSchema($inner, false)) {
            return true;
        }
    }

    return false;
}

/** What each dialect says of a case, null for nothing, and why it disagrees with the library. */
function judge(object $case, array $dialects): array
{
    global $schemas;
    $verdicts = [];
    foreach ($dialects as $dialect) {
        $schema = $schemas["$case->schema.$dialect"] ?? null;
        if ($schema === null) {
            $verdicts[$dialect] = [null, "$case->id: there is no schema $case->schema.$dialect"];
            continue;
        }
        try {
            $value = whole(json_decode($case->document, false, 512, JSON_THROW_ON_ERROR));
        } catch (JsonException $error) {
            $verdicts[$dialect] = [null, "$case->id: is not JSON: " . $error->getMessage()];
            continue;
        }
        try {
            $validator = new Validator();
            $validator->validate($value, $schema);
            $error = $validator->getErrors()[0] ?? null;
            $isValid = $error === null;
            $isValid = $isValid && ($case->accepted || !hasInnerSchema($value));
            $verdicts[$dialect] = [$isValid, $isValid === $case->accepted ? '' : ($isValid
                ? "$case->id: accepted by $case->schema, refused by the library"
                : "$case->id: refused by $case->schema at \"$error[pointer]\": $error[message]")];
        } catch (Throwable $error) {
            $verdicts[$dialect] = [null, "$case->id: " . $error->getMessage()];
        }
    }

    return $verdicts;
}

/** Counts what is said of cases. */
function tally(iterable $cases, array $dialects): array
{
    $tallies = array_fill_keys($dialects, ['cases' => 0, 'accepted' => 0, 'refused' => 0, 'disagreements' => []]);
    foreach ($cases as $case) {
        foreach (judge($case, $dialects) as $dialect => [$isValid, $disagreement]) {
            $tallies[$dialect]['cases']++;
            if ($isValid !== null) {
                $tallies[$dialect][$isValid ? 'accepted' : 'refused']++;
            }
            if ($disagreement !== '') {
                $tallies[$dialect]['disagreements'][] = substr($disagreement, 0, 500);
            }
        }
    }

    return $tallies;
}

function compare(string $group, array $tallies): int
{
    foreach ($tallies as $dialect => $tally) {
        $count = count($tally['disagreements']);
        echo "php $dialect, $group: $tally[cases] cases, $tally[accepted] accepted, $tally[refused] refused, $count disagreements\n";
        foreach (array_slice($tally['disagreements'], 0, 10) as $disagreement) {
            echo "  $disagreement\n";
        }
        check($tally['cases'] > 0 && $count === 0, "$dialect agrees on $group", "$tally[cases] cases, $count disagreements");
    }

    return max(array_column($tallies, 'cases'));
}

function samples(): iterable
{
    foreach (glob(ROOT . '/docs/samples/*.json') as $file) {
        $name = basename($file);
        foreach (['stakeholder', 'national'] as $kind) {
            foreach (str_contains($name, $kind) ? PROFILES : [] as $profile) {
                yield (object) [
                    'id' => $name,
                    'schema' => "$kind-report.$profile",
                    'document' => file_get_contents($file),
                    'accepted' => !str_starts_with($name, 'faulty'),
                ];
            }
        }
    }
}

/** The share of a process in the cases of a file, of which every Nth is judged. */
function lines(string $file, int $every, int $process, int $processes): iterable
{
    foreach (new SplFileObject($file) as $number => $line) {
        if ($number % $every === 0 && intdiv($number, $every) % $processes === $process && trim($line) !== '') {
            yield json_decode($line, false, 512, JSON_THROW_ON_ERROR);
        }
    }
}

/** Judges every Nth case of a file in as many processes as there are processors. */
function tallyFile(string $file, int $every): array
{
    $processes = max(1, (int) shell_exec('nproc'));
    $pipes = [];
    for ($process = 0; $process < $processes; $process++) {
        [$mine, $its] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        if (pcntl_fork() === 0) {
            fclose($mine);
            fwrite($its, json_encode(tally(lines($file, $every, $process, $processes), DIALECTS_OF_CASES), JSON_INVALID_UTF8_SUBSTITUTE));
            exit(0);
        }
        fclose($its);
        stream_set_timeout($mine, 3600); // otherwise the minute that PHP gives the network
        $pipes[] = $mine;
    }
    $all = array_fill_keys(DIALECTS_OF_CASES, ['cases' => 0, 'accepted' => 0, 'refused' => 0, 'disagreements' => []]);
    foreach ($pipes as $pipe) {
        $said = json_decode(stream_get_contents($pipe), true);
        check($said !== null, 'a process that judges cases ends', 'it broke off');
        foreach ($said ?? [] as $dialect => $tally) {
            foreach (['cases', 'accepted', 'refused'] as $what) {
                $all[$dialect][$what] += $tally[$what];
            }
            array_push($all[$dialect]['disagreements'], ...$tally['disagreements']);
        }
    }

    while (pcntl_wait($status) > 0) {
    }

    return $all;
}

$options = getopt('', ['cases:', 'schemas:', 'at-least:', 'every:']);
load($options['schemas'] ?? ROOT . '/docs/schema');
compare('samples', tally(samples(), DIALECTS));
if (isset($options['cases'])) {
    $count = is_file($options['cases']) ? compare('cases', tallyFile($options['cases'], (int) ($options['every'] ?? 1))) : 0;
    $atLeast = (int) ($options['at-least'] ?? 1);
    check($count >= $atLeast, "there are at least $atLeast cases", "there are $count");
}
echo "php: $passed passed, $failed failed\n";
exit($failed === 0 ? 0 : 1);

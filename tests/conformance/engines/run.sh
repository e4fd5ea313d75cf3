#!/usr/bin/env bash
# Runs the commands of docs/guides/many-machines.md, as they are on the page, with the engines of Debian: GNU parallel, xargs, Dask and
# Slurm. In each, after half of the blocks, a worker is killed in the middle of one, and the results must be those of one process, to the
# byte. Closes with "engines: N passed, N failed". The argument is the path of the tool.
#   WHOCODE_ENGINES_BYTES   how long the file is (20 MB)
#   WHOCODE_ENGINES_BLOCKS  how many blocks block.sh makes of it (8)
# An engine that is missing is skipped, unless CI=true: then all must be there.
set -uo pipefail
repository=$(cd "$(dirname "$0")/../../.." && pwd)
here=$repository/tests/conformance/engines
guide=$repository/docs/guides/many-machines.md
bytes=${WHOCODE_ENGINES_BYTES:-20000000}
BLOCKS=${WHOCODE_ENGINES_BLOCKS:-8}
SCHEDULER=127.0.0.1
WHOCODE=$(realpath "$1")

# It needs GNU split, /proc and Python.
if [ "$(uname)" != Linux ] || [ ! -x /usr/bin/python3 ]; then
    echo 'SKIPPED: tests/conformance/engines, as this is not Linux or there is no /usr/bin/python3.'
    [ "${CI:-}" != true ]
    failed=$?
    echo "engines: 0 passed, $failed failed"
    exit $failed
fi

scratch=$(mktemp -d)
cd "$scratch" || exit
mkdir tmp
export WHOCODE BLOCKS SCHEDULER HOME=$scratch TMPDIR=$scratch/tmp SHELL=/bin/bash PATH=$here:/usr/bin:/bin:/usr/sbin:/sbin
unset SLURM_CONF PARALLEL
daemons=() # by the ids of their process groups
stop() {
    local group
    for group in "${daemons[@]}"; do
        kill -KILL -- "-$group" 2>/dev/null
    done
    daemons=()
}
trap 'stop; rm -rf "$scratch"' EXIT

passed=0
failed=0
skipped=0
pass() {
    passed=$((passed + 1))
    echo "passed: $1"
}
fail() {
    failed=$((failed + 1))
    echo "FAILED engines: $1"
    shift
    local log
    for log in "$@"; do
        echo "  $log:" && tail -n 20 "$log"
    done
}
check() {
    local name=$1
    shift
    if "$@"; then pass "$name"; else fail "$name: $*"; fi
}

# has ENGINE COMMAND…: whether its commands are there.
has() {
    local engine=$1 command
    shift
    for command in "$@"; do
        if ! command -v "$command" >/dev/null; then
            if [ "${CI:-}" = true ]; then
                fail "$engine is not installed: there is no $command"
            else
                echo "SKIPPED: $engine, as there is no $command on this machine"
            fi
            skipped=$((skipped + 1))
            return 1
        fi
    done
}

# block HEADING N: the Nth block of code below a heading of the guide.
block() {
    echo "$1 $2" >>"$scratch/blocks-run"
    awk -v heading="## $1" -v number="$2" '
        /^## / { here = $0 == heading; seen = 0 }
        /^```/ { fence = !fence; if (fence) { seen++; next } }
        here && fence && seen == number { print; found = 1 }
        END { exit !found }' "$guide" || echo "echo 'The guide has no block $2 below $1' >&2; exit 99"
}

# half_of_4M: the same for blocks of 4 MiB, which GNU parallel cuts by itself.
half_of_4M() {
    KILL_AFTER=$((bytes / 8388608))
    KILL_AT=2097152
}

# run HEADING N: runs it. An engine that waits forever must not keep the rest waiting.
limit=$((300 + bytes / 1000000))
run() { timeout --kill-after=5 "$limit" bash -c "$(block "$1" "$2")"; }

# begin: the folders of a run, in which the next tool is killed after half of the blocks.
begin() {
    ENGINES=$(mktemp -d "$scratch/run.XXXX")
    export ENGINES KILL_AFTER=$((BLOCKS / 2)) KILL_AT=$((bytes / BLOCKS / 2))
    cd "$ENGINES" && ln "$scratch/reports.jsonl" reports.jsonl && block 'Blocks' 1 >block.sh
    start=$(date +%s.%N)
}

# victim: waits until a tool is in the middle of its block, and prints the id of its process.
victim() {
    local tries
    for tries in $(seq $((limit * 10))); do
        [ -e "$ENGINES/victim" ] && cat "$ENGINES/victim" && return
        sleep 0.1
    done
    echo 'nothing came to the middle of a block' >&2
    return 1
}

# kill_victim: kills the process of the tool, as a system does that is short of memory.
kill_victim() {
    local process
    process=$(victim) && kill -KILL "$process" && echo "  killed after $(since "$start") s: process $process, a tool in the middle of its block" >>"$ENGINES/notes"
}

since() { awk -v from="$1" -v to="$(date +%s.%N)" 'BEGIN { printf "%.1f", to - from }'; }

# same NAME STATUS: whether a command ended well, after a kill, with the results of one process.
same() {
    local name=$1 status=$2 memory=
    [ -e kilobytes ] && memory=", largest process of the tool $(sort -n kilobytes | tail -n 1 | awk '{ printf "%.0f", $1 / 1024 }') MB"
    if [ "$status" -eq 0 ] && [ -s notes ] && cmp results.jsonl "$scratch/one.jsonl"; then
        pass "$name: $(since "$start") s, $(wc -l <calls) processes of the tool$memory"
    else
        fail "$name: status $status" log
    fi
    cat notes
    rm -rf results results.jsonl
    cd "$scratch" || exit
}

# group COMMAND…: starts it with a group of processes of its own, and leaves its id in $!.
group() {
    setsid "$@" &
    daemons+=($!)
    disown # so that the shell does not report its end
}

/usr/bin/python3 "$here/lines.py" "$bytes" >reports.jsonl || fail 'lines.py'
mkdir one && cd one && ln ../reports.jsonl reports.jsonl
ENGINES=$PWD KILL_AFTER=999999
export ENGINES KILL_AFTER
start=$(date +%s.%N)
run 'One line in, one line out' 1
status=$?
mv results.jsonl ../one.jsonl
echo "One process: $(wc -c <reports.jsonl) bytes, $(wc -l <../one.jsonl) results of $(wc -c <../one.jsonl) bytes, $(since "$start") s, $(cat kilobytes 2>/dev/null || echo ?) kB"
check 'one process finds errors in some reports' [ "$status" -eq 1 ]
start=$(date +%s.%N)
run 'One machine' 1
check 'several threads end as one does' [ $? -eq 1 ]
check 'several threads give the results of one' cmp results.jsonl ../one.jsonl
echo "  $(since "$start") s, $(tail -n 1 kilobytes 2>/dev/null) kB"
cd ..

# begin_with_results: the same, with the folder for the results of block.sh.
begin_with_results() {
    begin
    run 'Blocks' 2
}

# The coverages of blocks, added up, are that of one process.
begin
KILL_AFTER=999999
run 'Coverage on many machines' 1 2>log
check 'one process counts the reports, and some lines are none' [ $? -eq 1 ]
mv coverage.json one-coverage.json
block 'Coverage on many machines' 2 >cover.sh
run 'Coverage on many machines' 3 2>>log
check 'the blocks are counted' [ $? -eq 0 ]
run 'Coverage on many machines' 4 2>>log
check 'the coverages of blocks give that of one process' cmp coverage.json one-coverage.json
rm -f coverage.json
run 'Coverage on many machines' 5 2>>log
check 'and so do those of groups of blocks' cmp coverage.json one-coverage.json
run 'Coverage on many machines' 6 2>>log
check 'a coverage becomes a page and a table' [ -s coverage.md ] && [ -s coverage.csv ]
rm "parts/1.json"
run 'Coverage on many machines' 4 2>>log
check 'a part that is missing is reported' [ $? -ne 0 ]
cd "$scratch" || exit

# What cannot be done is no result.
begin_with_results
PATH=/usr/bin:/bin sh block.sh 1 2 2>log
check 'block.sh fails where there is no tool' [ $? -ne 0 ]
rm reports.jsonl
sh block.sh 1 2 2>>log
check 'block.sh fails where there is no file' [ $? -ne 0 ]
check 'block.sh leaves nothing where it fails' [ -z "$(find results -type f)" ]

if has 'GNU parallel' parallel; then
    parallel --version | head -n 1
    begin_with_results
    kill_victim &
    run 'GNU parallel' 1 2>log
    status=$?
    wait $!
    [ $status -eq 0 ] && run 'Put the results together' 1 2>>log
    same 'GNU parallel with block.sh' $?

    begin
    half_of_4M
    kill_victim &
    run 'GNU parallel' 2 2>log
    status=$?
    wait $!
    same 'GNU parallel --pipe' $status

    # Where nothing is tried again, the status reports it: so the results above are those of a second try.
    begin
    half_of_4M
    kill_victim &
    run 'GNU parallel' 3 2>log
    status=$?
    wait $!
    check 'GNU parallel --pipepart reports a block that was killed' [ $status -eq 1 ]
    if cmp -s results.jsonl "$scratch/one.jsonl"; then fail 'the kill left no trace'; else pass 'the kill left a trace'; fi
    start=$(date +%s.%N)
    run 'GNU parallel' 3 2>>log
    same 'GNU parallel --pipepart, run again' $?

    # Not counted, as it is another's: what the guide warns of.
    begin
    half_of_4M
    kill_victim &
    timeout "$limit" bash -c "$(block 'GNU parallel' 3 | sed 's/ --keep-order/& --retries 3/')" 2>log
    status=$?
    wait $!
    if cmp -s results.jsonl "$scratch/one.jsonl"; then
        echo 'NOTE: GNU parallel --pipepart --retries gives the right results here; the guide warns of it.'
    else
        echo "  GNU parallel --pipepart --retries ends with status $status and $(wc -l <results.jsonl) of $(wc -l <"$scratch/one.jsonl") results: the guide warns of it"
    fi
fi

# xargs does not try again; what is missing is named, and a second call does it.
begin_with_results
kill_victim &
run 'One machine' 2 2>log
check 'xargs reports a block that was killed' [ $? -eq 123 ]
wait $!
run 'Put the results together' 1 2>>log
check 'a block that is missing is reported' [ $? -ne 0 ]
check 'one block is missing' [ "$(run 'Put the results together' 2 | wc -l)" -eq 1 ]
run 'One machine' 2 2>>log && run 'Put the results together' 1
status=$?
check 'the second call of xargs does only what is missing' [ "$(wc -l <calls)" -eq $((BLOCKS + 1)) ]
same 'xargs, called twice' $status

# Dask: a scheduler and two workers. The one that has the block dies as a machine does: with all that it started.
kill_worker() {
    local process worker each
    process=$(victim) && worker=$(ps -o sid= -p "$process" | tr -d ' ')
    for each in "${daemons[@]}"; do
        echo "  $(ps -o rss=,args= -s "$each" | grep dask | sort -n | tail -n 1 | awk '{ printf "%.0f MB: %s %s", $1 / 1024, $3, $4 }')" >>notes
        if [ "$each" = "$worker" ] && [ "$each" != "${daemons[0]}" ]; then
            kill -KILL -- "-$each" && echo "  killed after $(since "$start") s: this worker, with all its processes" >>notes
        fi
    done
}
if has Dask dask-scheduler dask-worker ps; then
    dask-scheduler --version | sed 's/.*version/Dask/'
    begin_with_results
    group bash -c "$(block 'Dask' 2)" >scheduler.log 2>&1
    group bash -c "$(block 'Dask' 3)" >worker-1.log 2>&1
    group bash -c "$(block 'Dask' 3)" >worker-2.log 2>&1
    block 'Dask' 1 >blocks.py
    kill_worker &
    killer=$!
    run 'Dask' 4 2>log
    status=$?
    wait $killer
    [ $status -eq 0 ] && run 'Put the results together' 1
    status=$?
    stop
    same 'Dask' $status
fi

# Slurm: one node, in a space of processes of its own, so that it can die with all that it started. It needs no systemd, but root.
slurm() {
    local name
    name=$(hostname -s)
    (umask 077 && mkdir slurm slurm/state slurm/spool && head -c 1024 /dev/urandom >slurm/munge.key)
    chmod 711 slurm "$scratch" "$ENGINES"
    cat >slurm/slurm.conf <<END
ClusterName=engines
SlurmctldHost=$name(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$PWD/slurm/munge.socket,cred_expire=5
SlurmctldPort=46817
SlurmdPort=46818
StateSaveLocation=$PWD/slurm/state
SlurmdSpoolDir=$PWD/slurm/spool
SlurmctldPidFile=$PWD/slurm/slurmctld.pid
SlurmdPidFile=$PWD/slurm/slurmd.pid
SlurmctldLogFile=$PWD/slurm/slurmctld.log
SlurmdLogFile=$PWD/slurm/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_min_interval=0
MpiDefault=none
MailProg=/bin/true
ReturnToService=2
SlurmdParameters=config_overrides
SlurmdTimeout=2
MessageTimeout=5
NodeName=$name NodeAddr=127.0.0.1 CPUs=2
PartitionName=all Nodes=ALL Default=YES
END
    export SLURM_CONF=$PWD/slurm/slurm.conf
    group munged --foreground --force --key-file="$PWD/slurm/munge.key" --socket="$PWD/slurm/munge.socket" --pid-file="$PWD/slurm/munge.pid" \
        --log-file="$PWD/slurm/munge.log" --seed-file="$PWD/slurm/munge.seed" >>slurm/munged.out 2>&1
    group slurmctld -D >>slurm/slurmctld.out 2>&1
    start_node
    is_up
}
start_node() {
    group unshare --pid --fork --kill-child --mount-proc slurmd -D >>slurm/slurmd.out 2>&1
    node=$!
}
is_up() { timeout 60 sh -c 'until sinfo --noheader --states=idle 2>/dev/null | grep -q idle; do sleep 0.3; done'; }
kill_node() {
    victim >/dev/null && kill -KILL -- "-$node" && echo "  killed after $(since "$start") s: the node of Slurm with all its processes" >>notes
    timeout 90 sh -c 'until sinfo --noheader --states=down | grep -q down; do sleep 0.3; done'
    echo "  Slurm took the node for dead after $(since "$start") s; it was started again" >>notes
    start_node
}
if has Slurm sbatch slurmctld slurmd munged; then
    begin_with_results
    if [ "$(id -u)" -ne 0 ] || ! unshare --pid --fork --kill-child --mount-proc true 2>/dev/null; then
        skipped=$((skipped + 1))
        if [ "${CI:-}" = true ]; then
            fail 'Slurm: this is not root, or it may not make a space of processes'
        else
            echo 'SKIPPED: Slurm, as only root can start its node in a space of processes of its own'
        fi
    elif ! slurm; then
        fail 'Slurm did not start' slurm/*.out slurm/*.log
    else
        sbatch --version
        start=$(date +%s.%N)
        run 'Slurm' 1 >log 2>&1 &
        submitted=$!
        kill_node
        wait $submitted && run 'Put the results together' 1 2>>log
        same 'Slurm' $?
        stop
    fi
    cd "$scratch" || exit
fi

if has jq jq; then
    mkdir counts && cd counts && ln ../one.jsonl results.jsonl
    run 'Put the results together' 3 >counts.json
    check 'each result is counted once' [ "$(jq .reports counts.json)" -eq "$(wc -l <results.jsonl)" ]
    check 'the counts by rule have the same sum' [ "$(jq '.errors + .warnings + .advice' counts.json)" -eq \
        "$(run 'Put the results together' 4 | awk '{ sum += $2 } END { print sum }')" ]
    cd ..
fi

# Every command of the guide was run, but for those that the guide says were not, and the code that is held by a .NET test.
if [ "$skipped" -eq 0 ]; then
    awk '/^## / { heading = substr($0, 4); number = 0 } /^```/ { fence = !fence; if (fence) print heading, ++number }' "$guide" \
        | grep -v -e '^Spark and Hadoop' -e '^In your own program' | sort >blocks-shown
    check 'every block of code of the guide was run' diff blocks-shown <(sort -u blocks-run)
fi

echo "engines: $passed passed, $failed failed"
[ "$failed" -eq 0 ]

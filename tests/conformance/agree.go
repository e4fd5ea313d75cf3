// Checks the schemas, in Go's gojsonschema, whose patterns RE2 reads, against the verdicts of this library. README.md says how to call it.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"sync"

	"github.com/xeipuuv/gojsonschema"
)

type testCase struct {
	Id, Schema, Document string
	Accepted             bool
}

type tally struct {
	cases, accepted, refused int
	disagreements            []string
}

// The dialects that gojsonschema knows.
var dialects = []string{"draft-07", "draft-04"}
var validators = map[string]*gojsonschema.Schema{} // by kind, profile and dialect, as in the file's name
var passed, failed int

func check(holds bool, what string, why string) {
	if holds {
		passed++
		return
	}
	failed++
	fmt.Printf("FAILED gojsonschema: %s: %s\n", what, why)
}

func loadSchemas(folder string) {
	for _, dialect := range dialects {
		files, _ := filepath.Glob(filepath.Join(folder, "*."+dialect+".schema.json"))
		for _, file := range files {
			name := filepath.Base(file)
			text, err := os.ReadFile(file)
			if err == nil {
				loader := gojsonschema.NewSchemaLoader()
				loader.Validate = true // by the meta-schema
				validators[strings.TrimSuffix(name, ".schema.json")], err = loader.Compile(gojsonschema.NewBytesLoader(text))
			}
			if err != nil {
				delete(validators, strings.TrimSuffix(name, ".schema.json"))
			}
			check(err == nil, name+" is valid by its meta-schema and compiles", fmt.Sprint(err))
		}
		check(len(files) > 0, "there are schemas in "+dialect, "there are none")
	}
}

// Why a dialect disagrees with the library on a case, and what it says itself; nil where it says nothing.
func judge(dialect string, tried testCase) (*bool, string) {
	validator := validators[tried.Schema+"."+dialect]
	if validator == nil {
		return nil, fmt.Sprintf("%s: there is no schema %s.%s", tried.Id, tried.Schema, dialect)
	}
	result, err := validator.Validate(gojsonschema.NewStringLoader(tried.Document))
	if err != nil {
		return nil, fmt.Sprintf("%s: is not JSON: %s", tried.Id, err)
	}
	isValid := result.Valid()
	if isValid == tried.Accepted {
		return &isValid, ""
	}
	if isValid {
		return &isValid, fmt.Sprintf("%s: accepted by %s, refused by the library", tried.Id, tried.Schema)
	}
	fault := result.Errors()[0]
	pointer := strings.TrimPrefix(fault.Context().String("/"), "(root)")
	return &isValid, fmt.Sprintf("%s: refused by %s at \"%s\": %s", tried.Id, tried.Schema, pointer, fault.Description())
}

// Judges cases, on all processors, and says how many there were.
func compare(group string, cases <-chan testCase) int {
	tallies := map[string]*tally{}
	for _, dialect := range dialects {
		tallies[dialect] = &tally{}
	}
	var lock sync.Mutex
	var workers sync.WaitGroup
	for i := 0; i < runtime.NumCPU(); i++ {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for tried := range cases {
				for _, dialect := range dialects {
					isValid, disagreement := judge(dialect, tried)
					lock.Lock()
					t := tallies[dialect]
					t.cases++
					if isValid != nil && *isValid {
						t.accepted++
					} else if isValid != nil {
						t.refused++
					}
					if disagreement != "" {
						t.disagreements = append(t.disagreements, disagreement)
					}
					lock.Unlock()
				}
			}
		}()
	}
	workers.Wait()
	for _, dialect := range dialects {
		t := tallies[dialect]
		fmt.Printf("gojsonschema %s, %s: %d cases, %d accepted, %d refused, %d disagreements\n", dialect, group, t.cases, t.accepted, t.refused, len(t.disagreements))
		sort.Strings(t.disagreements)
		for i, disagreement := range t.disagreements {
			if i < 10 {
				fmt.Printf("  %.500s\n", disagreement)
			}
		}
		check(t.cases > 0 && len(t.disagreements) == 0, dialect+" agrees on "+group, fmt.Sprintf("%d cases, %d disagreements", t.cases, len(t.disagreements)))
	}
	return tallies[dialects[0]].cases
}

func samples(to chan<- testCase) {
	defer close(to)
	files, _ := filepath.Glob("../../docs/samples/*.json")
	for _, file := range files {
		name := filepath.Base(file)
		text, err := os.ReadFile(file)
		for _, kind := range []string{"stakeholder", "national"} {
			for _, profile := range []string{"draft", "submission", "publication"} {
				if err == nil && strings.Contains(name, kind) {
					to <- testCase{name, kind + "-report." + profile, string(text), !strings.HasPrefix(name, "faulty")}
				}
			}
		}
	}
}

// Reads every Nth case of a file.
func lines(file *os.File, every int, to chan<- testCase) {
	defer close(to)
	reader := bufio.NewReaderSize(file, 1<<20)
	for number := 0; ; number++ {
		line, err := reader.ReadBytes('\n')
		if number%every == 0 && len(strings.TrimSpace(string(line))) > 0 {
			var tried testCase
			if broken := json.Unmarshal(line, &tried); broken != nil {
				panic(broken)
			}
			to <- tried
		}
		if err != nil {
			return
		}
	}
}

func main() {
	cases := flag.String("cases", "", "the file of cases")
	schemas := flag.String("schemas", "../../docs/schema", "the folder of schemas")
	atLeast := flag.Int("at-least", 1, "how many cases there must be")
	every := flag.Int("every", 1, "judges every Nth case only")
	flag.Parse()

	loadSchemas(*schemas)
	queue := make(chan testCase)
	go samples(queue)
	compare("samples", queue)
	if *cases != "" {
		count := 0
		if file, err := os.Open(*cases); err == nil {
			queue = make(chan testCase, 64)
			go lines(file, *every, queue)
			count = compare("cases", queue)
		}
		check(count >= *atLeast, fmt.Sprintf("there are at least %d cases", *atLeast), fmt.Sprintf("there are %d", count))
	}
	fmt.Printf("gojsonschema: %d passed, %d failed\n", passed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}

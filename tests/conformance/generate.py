#!/usr/bin/env python3
"""Writes broken/ and valid/ from base/ and the changes in cases.py. Only for who adds a case; the cases are committed."""
import json
import pathlib
import shutil

HERE = pathlib.Path(__file__).parent
MARK = "¦"


def changed(text, edits, name):
    for old, new in edits:
        if text.count(old) != 1:
            raise SystemExit(f"{name}: {text.count(old)} times in the base: {old}")
        text = text.replace(old, new)
    return text


def lines_of(text):
    """The line of each mark; a mark takes no line of its own."""
    return [text[:at].count("\n") + 1 for at, one in enumerate(text) if one == MARK]


def write(kind, name, words, edits, findings, coast=None, extra=None, raw=None, told=()):
    folder = HERE / kind / name
    base = (HERE / "base/nl.gemeente/1.0.0.json").read_text(encoding="utf-8")
    files = {"nl.gemeente/1.0.0.json": changed(base, edits, name)}
    if coast is not None:
        text = (HERE / "base/nl.gemeente-kust/1.0.0.json").read_text(encoding="utf-8")
        files["nl.gemeente-kust/1.0.0.json"] = changed(text, coast, name)
    for other, other_edits in (extra or {}).items():
        files[other] = changed(base, other_edits, name) if isinstance(other_edits, list) else other_edits
    places = [(file, line) for file in sorted(files) for line in lines_of(files[file])]
    if len(places) != len(findings):
        raise SystemExit(f"{name}: {len(places)} marks, {len(findings)} findings")
    expected = []
    for (file, line), finding in zip(places, findings):
        code, _, meant = finding.partition(" -> ")
        expected.append({"code": code, "file": file, "line": line, "meant": meant or None})
    # A folder has no text to mark.
    expected += [{"code": code, "file": file, "line": 1, "meant": None} for code, file in told]
    for file, text in files.items():
        target = folder / "rules" / file
        target.parent.mkdir(parents=True, exist_ok=True)
        text = text.replace(MARK, "")
        target.write_bytes(raw(text) if raw else text.encode("utf-8"))
    key = "wrong" if kind == "broken" else "odd"
    (folder / "expected.json").write_text(
        json.dumps({key: words, "findings": expected}, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for kind in ("broken", "valid"):
        shutil.rmtree(HERE / kind, ignore_errors=True)
    import cases
    cases.write_all(write)
    for kind in ("broken", "valid"):
        print(kind, len(list((HERE / kind).iterdir())))

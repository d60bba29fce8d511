from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from sfxgen.report.bundle import BundleError, bundle, data_block

MODULES = {
    "main.js": 'import { a, b as c } from "./one.js";\nimport * as two from "./deep/two.js";\n'
    "globalThis.out = [a(), c, two.value, two.Thing.name];\n",
    "one.js": '// one\nimport { value } from "./deep/two.js";\nexport function a() { return value + 1; }\n'
    "export const b = `export const no = 1`;\n",
    "deep/two.js": 'import { q as r } from "../vendor.js";\nexport const value = r(20);\nexport class Thing {}\n',
    "vendor.js": "var x=n=>2*n;export{x as q,x as default2};\n//# sourceMappingURL=vendor.js.map",
}


def run(modules: dict[str, str]) -> object:
    script = bundle("main.js", modules.__getitem__) + "\nconsole.log(JSON.stringify(globalThis.out));"
    done = subprocess.run(["node", "--input-type=module", "-e", script], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_modules_run_in_order_and_see_what_they_import():
    assert run(MODULES) == [41, "export const no = 1", 40, "Thing"]


def test_each_module_is_in_the_script_once_and_before_those_that_need_it():
    script = bundle("main.js", MODULES.__getitem__)
    places = [script.index(f"// {path}\n") for path in ("vendor.js", "deep/two.js", "one.js", "main.js")]
    assert places == sorted(places) and script.count("class Thing") == 1
    assert "sourceMappingURL" not in script and "\nimport" not in script and "\nexport" not in script.replace("`e", "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('import x from "./one.js";', "can't be bundled"),
        ('import "./one.js";', "can't be bundled"),
        ('import { a } from "https://example.org/a.js";', "can't be bundled"),
        ("export default 1;", "export default"),
        ("export let a = 1;", "can't be bundled"),
        ('const x = await import("./one.js");', "import("),
        ("const x = import.meta.url;", "import."),
        ('const x = "</script>";', "</script"),
        ('const x = "<!--";', "<!--"),
        ('import { a } from "./main.js";', "in a circle"),
    ],
)
def test_what_cannot_be_bundled_is_refused(text, said):
    with pytest.raises(BundleError) as error:
        bundle("main.js", {**MODULES, "main.js": text}.__getitem__)
    assert said in str(error.value)


HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "]]>",
    "\u2028\u2029",
    "\ud800",
    "&lt;/script&gt;",
    "\x00\x7f\x85",
    '"}',
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_ends_or_escapes_a_block_of_data(text):
    block = data_block({"a": [text, {text: 1}]})
    assert not set("<>&\u2028\u2029") & set(block)
    block.encode("utf-8")
    assert json.loads(block) == {"a": [text, {text: 1}]}

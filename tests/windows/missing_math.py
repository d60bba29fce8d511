"""The complex functions of C99 that Wine's C runtime lacks, for the modules of numpy and scipy that want them.

A module that imports one of them would not load. So the name of the library that it imports them from is changed to
that of one made here: it forwards everything to Wine's, but for what is missing, which a C compiler's own library has.
Both names are of one length, so that nothing else in the module moves.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

WINDOWS, OURS = b"api-ms-win-crt-math-l1-1-0.dll", b"sfx-ms-win-crt-math-l1-1-0.dll"
COMPILER = "x86_64-w64-mingw32-gcc"

REAL = ("abs", "arg", "imag", "real")
"""Functions of a complex number that return a real one: `cabs`, and `cabsf` for single precision."""
COMPLEX = ("cos", "cosh", "exp", "log", "pow", "sin", "sinh", "sqrt", "tan", "tanh", "atan")
TYPES = {"": "double", "f": "float", "l": "double"}  # Windows' long double is a double


def supply(modules: Path, system32: Path, work: Path) -> None:
    """Make the library for all modules below a folder that want it, and have them import it."""
    import pefile

    wanted: set[str] = set()
    for path in sorted([*modules.rglob("*.pyd"), *modules.rglob("*.dll")]):
        image = pefile.PE(str(path), fast_load=True)
        image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        names = _imported(image)
        image.close()
        if names & set(_missing()):
            wanted |= names
            path.write_bytes(path.read_bytes().replace(WINDOWS, OURS))
    work.mkdir(exist_ok=True)
    (work / "math.c").write_text(_source(wanted))
    (work / "math.def").write_text(_exports(wanted))
    made = system32 / OURS.decode()
    subprocess.run(
        [COMPILER, "-shared", "-static", "-s", "-O2", "-o", made, work / "math.c", work / "math.def"], check=True
    )


def _imported(image: object) -> set[str]:
    entries = getattr(image, "DIRECTORY_ENTRY_IMPORT", [])
    of_math = [entry for entry in entries if entry.dll.lower() in (WINDOWS, OURS)]
    return {each.name.decode() for entry in of_math for each in entry.imports}


def _missing() -> dict[str, tuple[str, str]]:
    """Return name -> the function it is, and its suffix."""
    return {f"c{base}{suffix}": (base, suffix) for base in (*REAL, *COMPLEX) for suffix in TYPES}


def _exports(wanted: set[str]) -> str:
    missing = _missing()
    lines = [f"  {name} = {f'our_{name}' if name in missing else f'ucrtbase.{name}'}" for name in sorted(wanted)]
    return "\n".join([f'LIBRARY "{OURS.decode()}"', "EXPORTS", *lines, ""])


def _source(wanted: set[str]) -> str:
    """Return C: Windows' complex numbers are structs of two, which its calls pass unlike C99's own."""
    parts = ["#include <complex.h>", "#include <math.h>"]
    for kind in ("float", "double"):
        parts.append(
            f"typedef struct {{ {kind} real, imag; }} {kind}_pair;\n"
            f"static {kind} complex {kind}_in({kind}_pair z) {{ return __builtin_complex(z.real, z.imag); }}\n"
            f"static {kind}_pair {kind}_out({kind} complex z) "
            f"{{ {kind}_pair made = {{ __real__ z, __imag__ z }}; return made; }}"
        )
    missing = _missing()
    return "\n".join([*parts, *(_function(name, *missing[name]) for name in sorted(wanted & missing.keys())), ""])


def _function(name: str, base: str, suffix: str) -> str:
    kind = TYPES[suffix]
    call = f"c{base}{'f' if kind == 'float' else ''}"
    if base in REAL:
        return f"{kind} our_{name}({kind}_pair z) {{ return {call}({kind}_in(z)); }}"
    if base == "pow":
        powered = f"{call}({kind}_in(z), {kind}_in(p))"
        return f"{kind}_pair our_{name}({kind}_pair z, {kind}_pair p) {{ return {kind}_out({powered}); }}"
    return f"{kind}_pair our_{name}({kind}_pair z) {{ return {kind}_out({call}({kind}_in(z))); }}"

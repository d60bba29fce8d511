"""A renderer for sfxgen that lets ComfyUI play a graph: `python comfyui.py GRAPH.json [ADDRESS]`.

GRAPH.json is a workflow that ComfyUI exported as API ("Export (API)"). Where a sound differs from another, write
"%prompt%", "%negative_prompt%", "%seconds%", "%seed%", "%steps%" or "%guidance%" in place of a value. Its last node
saves audio, as SaveAudio does. ADDRESS is http://127.0.0.1:8188 unless you say another.
"""

import json
import sys
import time
import urllib.parse
import urllib.request

MARKS = ("prompt", "negative_prompt", "seconds", "seed", "steps", "guidance")
LOCAL = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def filled(node, asked):
    """Return a graph with the marks replaced; a value that is nothing but a mark keeps its type."""
    if isinstance(node, dict):
        return {name: filled(inner, asked) for name, inner in node.items()}
    if isinstance(node, list):
        return [filled(inner, asked) for inner in node]
    if isinstance(node, str):
        for mark in MARKS:
            if node == f"%{mark}%":
                return asked[mark]
            node = node.replace(f"%{mark}%", str(asked[mark]))
    return node


def fetched(address, data=None):
    """Return what the server answers."""
    request = urllib.request.Request(address, data, {"Content-Type": "application/json"})
    with LOCAL.open(request) as answer:
        return answer.read()


def rendered(address, graph, asked):
    """Queue the graph, wait until it is done, and return the bytes of the first audio that it saved."""
    queued = json.loads(fetched(f"{address}/prompt", json.dumps({"prompt": filled(graph, asked)}).encode()))
    number = queued["prompt_id"]
    while not (done := json.loads(fetched(f"{address}/history/{number}")).get(number)):
        time.sleep(0.1)
    if done["status"]["status_str"] != "success":
        raise RuntimeError(f"ComfyUI could not play the graph: {done['status'].get('messages', '')}")
    saved = next(file for output in done["outputs"].values() for file in output.get("audio", []))
    place = {name: saved[name] for name in ("filename", "subfolder", "type")}
    return fetched(f"{address}/view?{urllib.parse.urlencode(place)}")


def main(graph_file, address="http://127.0.0.1:8188"):
    """Answer line after line, until there are no more."""
    with open(graph_file, encoding="utf-8") as file:
        graph = json.load(file)
    for line in sys.stdin:
        asked, answer = json.loads(line), {}
        try:
            if not asked["seconds"] > 0:
                raise ValueError("a sound of no length can't be made")
            data = rendered(address, graph, asked)
            with open(asked["output"], "wb") as output:
                output.write(data)
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps({"id": asked["id"], **answer}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

# title: Who carries the packet, counted
# rows: 14
# services: images containerd dockerd laptop
. "$LAB/scenes/stage.sh"
docker run -d --name web -p 8000:80 web:v1 >/dev/null
until_it_works curl -s 127.0.0.1:8000
iptables -t nat -Z

run "hits() { iptables -t nat -nvL DOCKER | awk '/dpt:8000/ {print \$3 \": \" \$1}'; }"
run 'curl 127.0.0.1:8000; hits'
run_on_laptop 'curl 10.0.0.1:8000'
run 'hits; curl 10.0.0.1:8000; hits'
part
run 'pkill docker-proxy; sleep 1; curl 127.0.0.1:8000'
run_on_laptop 'curl 10.0.0.1:8000'

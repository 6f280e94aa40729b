# shellcheck shell=bash disable=SC2154 # root is set by whoever sources this
# Sourced by ./verbatelier, ./verify and the scripts here: finds the tools, or says in one line what is missing and how to
# get it. Everything it says goes to standard error.

MAVEN_VERSION=3.9.11

say() {
  echo "verbatelier: $*" >&2
}

fail() {
  say "$*"
  exit 4
}

is_root() {
  [[ $(id -u) -eq 0 ]]
}

# Major version of the JDK in a folder, 0 when there is none.
jdk_version() {
  local version=0
  if [[ -x $1/bin/javac && -r $1/release ]]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

# Exports JAVA_HOME: the one given when it will do, else the newest JDK installed.
find_jdk() {
  local candidate best='' best_version=0 version on_path
  version=$(jdk_version "${JAVA_HOME:-/nowhere}")
  if ((version >= 21)); then
    quiet_maven "$version"
    return
  fi
  on_path=$(command -v javac || true)
  [[ -z $on_path ]] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [[ -n $candidate ]] || continue
    version=$(jdk_version "$candidate")
    if ((version > best_version)); then
      best=$candidate best_version=$version
    fi
  done
  ((best_version >= 21)) || fail "no JDK 21 or later found: apt-get install openjdk-21-jdk, or set JAVA_HOME to one"
  export JAVA_HOME=$best
  quiet_maven "$best_version"
}

# Newer Java warns at length about what Maven's own libraries do.
quiet_maven() {
  if (($1 >= 24)); then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  fi
}

tycho_version() {
  sed -n 's/^-Dtycho-version=//p' "$root/.mvn/maven.config"
}

cache_folder() {
  echo "${VERBATELIER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/verbatelier}"
}

# Whether a Maven is recent enough for Tycho.
maven_suits() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  [[ -n $version && $(printf '%s\n' 3.9.9 "$version" | sort -V | head -n 1) == 3.9.9 && $version != 4.* ]]
}

# Sets MAVEN: the installed one when it will do, else a recent one that it fetches, from wherever its settings say.
find_maven() {
  local installed folder fresh
  installed=$(command -v mvn || true)
  if [[ -n $installed ]] && maven_suits "$installed"; then
    MAVEN=$installed
    return
  fi
  folder=$(cache_folder)/maven-$MAVEN_VERSION
  MAVEN=$folder/bin/mvn
  [[ ! -x $MAVEN ]] || return 0
  [[ -n $installed ]] || fail "no Maven found: apt-get install maven (any version, a recent one is fetched through it)"
  say "fetching Maven $MAVEN_VERSION, the installed one is too old"
  mkdir -p "$(cache_folder)"
  fresh=$(mktemp -d "$folder.XXXXXX")
  # elsewhere than in the checkout, whose build extensions the old Maven cannot load
  (cd "$fresh" && retry 3 "$installed" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$fresh") >"$folder.log" 2>&1 ||
    fail "Maven $MAVEN_VERSION could not be fetched: check the network and the mirror in ~/.m2/settings.xml; the log is $folder.log"
  chmod +x "$fresh/apache-maven-$MAVEN_VERSION/bin/mvn"
  mv -T "$fresh/apache-maven-$MAVEN_VERSION" "$folder" 2>/dev/null || [[ -x $MAVEN ]] || fail "cannot write $folder"
  rm -rf "$fresh"
}

# retry N command…: runs it until it succeeds, N times at most. Not for the build itself.
retry() {
  local left=$1
  shift
  until "$@"; do
    ((--left > 0)) || return 1
    say "trying again"
    sleep 2
  done
}

has_library() {
  local all
  all=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null || true)
  grep -q "$1" <<<"$all"
}

# need_packages "what for" package…: installs Debian packages as root, else says the line to type.
need_packages() {
  local purpose=$1
  shift
  if is_root && command -v apt-get >/dev/null; then
    say "installing $* ($purpose)"
    { apt-get install -y -q "$@" || { apt-get update -q && apt-get install -y -q "$@"; }; } >"$(cache_folder)/apt.log" 2>&1 ||
      fail "$purpose: apt-get install $* failed, see $(cache_folder)/apt.log"
  else
    fail "$purpose: run 'sudo apt-get install $*' first"
  fi
}

need_gtk() {
  [[ $(uname) == Linux ]] || return 0
  mkdir -p "$(cache_folder)"
  has_library 'libgtk-3\.so\.0' || need_packages "the workbench needs GTK 3" libgtk-3-0
}

need_xvfb() {
  mkdir -p "$(cache_folder)"
  command -v Xvfb >/dev/null || need_packages "the tests of the workbench need a display of their own" xvfb xauth
}

# Holds until the script ends, so that two builds of one checkout never meet.
lock_checkout() {
  command -v flock >/dev/null || return 0
  exec 9<"$root"
  if ! flock -n 9; then
    say "another build of this checkout is running, waiting for it"
    flock 9
  fi
}

# Sets PRODUCT to the folder of the product for this machine, and the platform's names in HERE.
product_folder() {
  case $(uname)-$(uname -m) in
    Linux-x86_64) HERE=(linux gtk x86_64) ;;
    Darwin-arm64) HERE=(macosx cocoa aarch64) ;;
    *) fail "no product is built for $(uname) on $(uname -m): Linux x86_64, macOS aarch64 and Windows x86_64 are" ;;
  esac
  PRODUCT=$root/releng/org.verbatelier.product/target/products/org.verbatelier.product/${HERE[0]}/${HERE[1]}/${HERE[2]}/verbatelier
  [[ ${HERE[0]} != macosx ]] || PRODUCT=$PRODUCT.app/Contents/Eclipse
  STAMP=$root/target/product.built
}

# Whether something that goes into the product is newer than the product. A removed source makes its folder newer.
product_is_stale() {
  [[ -e $STAMP && -x $PRODUCT/verbatelier ]] || return 0
  [[ -n $(cd "$root" && find pom.xml .mvn bundles features target-platform releng \
    \( -name target -o -name lib -o -name bin -o -name model-generator -o -name style -o -name '.*' ! -name .mvn \) -prune -o \
    -newer "$STAMP" \( -type f -o -type d -path '*/src*' \) -print -quit) ]]
}

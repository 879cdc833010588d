#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>
using namespace std;

vector<int> parent;

int find(int x) {
    while (parent[x] != x) x = parent[x] = parent[parent[x]];
    return x;
}

int main() {
    int n, m;
    cin >> n >> m;
    parent.resize(n + 1);
    iota(parent.begin(), parent.end(), 0);
    int circles = n;
    while (m--) {
        int a, b;
        cin >> a >> b;
        a = find(a);
        b = find(b);
        if (a != b) {
            parent[a] = b;
            circles--;
        }
    }
    vector<int> size(n + 1, 0);
    for (int i = 1; i <= n; i++) size[find(i)]++;
    cout << circles << ' ' << *max_element(size.begin(), size.end()) << endl;
}
